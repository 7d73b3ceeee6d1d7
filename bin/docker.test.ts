import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { siteKey } from "#bin/engine/searchKey";
import { inputs } from "#bin/steps/build";
import { projectRoot } from "#bin/test/spawned";
import { variables } from "#lib/config";

type Service = {
  readonly image?: string;
  readonly user?: string;
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly networks?: readonly string[];
  readonly network_mode?: string;
  readonly restart?: string;
  readonly mem_limit?: string;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
};
type Compose = {
  readonly services: Readonly<Record<"engine-volume" | "engine" | "ingest" | "site", Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
};

const read = (file: string): string => readFileSync(join(projectRoot, file), "utf8");
const compose: Compose = parse(read("docker-compose.yml"), { merge: true }) as Compose;
const { "engine-volume": volumeJob, engine, ingest, site } = compose.services;
const all = Object.entries(compose.services);
const schemaFile = join(process.env.TEST_DATA_DIR ?? "/nowhere", "schemas/compose-spec.json");

describe("docker-compose.yml", () => {
  test.skipIf(!existsSync(schemaFile))("is a Compose file by the official schema (skipped without TEST_DATA_DIR)", () => {
    const { $schema: _, ...schema } = JSON.parse(readFileSync(schemaFile, "utf8"));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(compose), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ services: { site: { image: 7 } } })).toBe(false);
  });

  test("pins every image to a version", () => {
    expect(all.map(([, { image }]) => image)).toEqual([
      ...["getmeili/meilisearch:v1.21.0", "getmeili/meilisearch:v1.21.0"],
      ...["tarmaq:0.1.0", "tarmaq:0.1.0"],
    ]);
    expect(JSON.parse(read("package.json")).version).toBe("0.1.0");
  });

  test("runs nothing that goes on as root, and locks everything down", () => {
    expect([engine, ingest, site].map(({ user }) => user)).toEqual(["1000:1000", "1000:1000", "1000:1000"]);
    expect(volumeJob).toMatchObject({ user: "root", network_mode: "none", restart: "no", cap_add: ["CHOWN", "DAC_READ_SEARCH"] });
    for (const [, service] of all) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] });
    }
  });

  test("publishes the site's port and no other, and keeps the engine on a network without a way out", () => {
    expect(all.filter(([, { ports }]) => ports !== undefined)).toHaveLength(1);
    expect(site.ports).toEqual(["$" + "{PORT:-3000}:3000"]);
    expect(engine.networks).toEqual(["inside"]);
    expect(compose.networks.inside).toEqual({ internal: true });
  });

  test("bounds the memory of all that goes on, and asks after the health of engine and site", () => {
    expect([engine, ingest, site].every(({ mem_limit }) => mem_limit !== undefined)).toBe(true);
    expect(engine.healthcheck?.test?.join(" ")).toContain("/health");
    expect(site.healthcheck?.test?.join(" ")).toContain("/healthz");
  });

  test("starts engine, ingest and site in this order", () => {
    expect(engine.depends_on).toEqual({ "engine-volume": { condition: "service_completed_successfully" } });
    expect(ingest.depends_on).toEqual({ engine: { condition: "service_healthy" } });
    expect(site.depends_on).toEqual({ ingest: { condition: "service_completed_successfully" } });
  });

  test("demands the engine's key, and does not show it to the site", () => {
    expect(engine.environment?.MEILI_MASTER_KEY).toContain("MEILI_KEY:?");
    expect(ingest.environment?.MEILI_KEY).toContain("MEILI_KEY:?");
    expect(JSON.stringify(site)).not.toContain("MEILI_KEY");
    expect(siteKey.actions).toEqual(["search"]);
    const known = new Set<string>(variables);
    const named = [ingest, site].flatMap(({ environment }) => Object.keys(environment ?? {}));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test("lets the site read the data and nobody write the corpus", () => {
    expect(site.volumes).toEqual(["data:/data:ro"]);
    expect(ingest.volumes).toEqual(["data:/data", "./corpus:/corpus:ro"]);
  });
});

describe("Dockerfile", () => {
  const lines = read("Dockerfile").split("\n");

  test("starts every stage from one exact version", () => {
    const bases = lines.filter((line) => line.startsWith("FROM ")).map((line) => line.split(" ")[1]);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-bookworm-slim$/);
  });

  test("serves as a user that is not root, and says how healthy it is", () => {
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));
    expect(last).toContain("USER node");
    expect(last.indexOf("USER node")).toBeLessThan(last.indexOf('CMD ["node", "bin/serve.mjs"]'));
    expect(last.join(" ")).toMatch(/HEALTHCHECK .*\/healthz/);
  });

  test("copies only what is there and what .dockerignore lets through", () => {
    const allowed = new Set(
      read(".dockerignore")
        .split("\n")
        .filter((line) => line.startsWith("!"))
        .map((line) => line.slice(1)),
    );
    const copied = lines.filter((line) => /^COPY (?!--)/.test(line)).flatMap((line) => line.split(" ").slice(1, -1));
    expect(copied.filter((path) => path !== "." && !(allowed.has(path) && existsSync(join(projectRoot, path))))).toEqual([]);
    expect(inputs.filter((path) => existsSync(join(projectRoot, path)) && !allowed.has(path))).toEqual([]);
  });
});
