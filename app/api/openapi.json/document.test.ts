import { readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { searchWords } from "#lib/search/searchWords";
import { publishFixture } from "#lib/store/fixture";
import { linkFixture } from "#lib/store/linkedFixture";
import { GET as cite } from "../cite/[...address]/route";
import { GET as provisions } from "../provisions/[...address]/route";
import { GET as references } from "../references/route";
import { GET as resolve } from "../resolve/route";
import { GET as saved } from "../saved/route";
import { GET as search } from "../search/route";
import { GET as suggest } from "../suggest/route";
import { GET as work } from "../works/[work]/route";
import { GET as works } from "../works/route";
import { openApiDocument } from "./document";
import { GET } from "./route";

let remove: () => Promise<void>;

beforeAll(async () => {
  const made = await publishFixture(searchWords);
  remove = made.remove;
  await linkFixture(made.dataDir);
  vi.stubEnv("DATA_DIR", made.dataDir);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await remove();
});

const document = JSON.parse(JSON.stringify(openApiDocument(null)));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, "openapi");

type Handler = (request: Request, context: unknown) => Promise<Response>;
type Asked = readonly (readonly [path: string, address: string, handler: Handler])[];

/** What each address is asked in the test: at least one answer of every kind that the document describes. */
const asked: Asked = [
  ["/api/search", "/api/search?q=river&work=veld-charter", search],
  ["/api/search", "/api/search?q=Article%202", search],
  ["/api/search", "/api/search?q=zeppelin", search],
  ["/api/suggest", "/api/suggest?q=riv", suggest],
  ["/api/suggest", "/api/suggest?q=Article%202&language=ru", suggest],
  ["/api/resolve", "/api/resolve?cite=Article%202", resolve],
  ["/api/references", "/api/references", references],
  ["/api/saved", "/api/saved?p=veld-charter/art-2&p=veld-charter/art-99", saved],
  ["/api/works", "/api/works", works],
  ["/api/works/{work}", "/api/works/veld-charter", work],
  ["/api/provisions/{work}/{path}", "/api/provisions/veld-charter/art-2/para-1", provisions],
];

test.each(asked)("%s answers %s as it is described", async (path, address, handler) => {
  const answer = await handler(new Request(`http://localhost${address}`), {});
  expect(answer.status).toBe(200);
  const { $ref } = document.paths[path].get.responses["200"].content["application/json"].schema;
  const validate = ajv.getSchema(`openapi${$ref}`);
  const body = await answer.json();
  expect([validate?.(body), validate?.errors ?? []]).toEqual([true, []]);
  expect(validate?.({ ...body, surprise: 1 })).toBe(false);
});

const citations: Asked = [
  ["/api/cite/{work}", "/api/cite/veld-charter", cite],
  ["/api/cite/{work}/{path}", "/api/cite/veld-charter/art-2/para-1", cite],
];

test.each(citations.flatMap((it) => ["bibtex", "ris", "csl-json", "text"].map((format) => [...it, format] as const)))(
  "%s answers %s as it is described, as %4$s",
  async (path, address, handler, format) => {
    const answer = await handler(new Request(`http://localhost${address}?format=${format}`), {});
    const { content } = document.paths[path].get.responses["200"];
    const mediaType = answer.headers.get("content-type")?.split(";")[0] ?? "";
    expect([answer.status, Object.keys(content)]).toEqual([200, expect.arrayContaining([mediaType])]);
    const { $ref } = content[mediaType].schema;
    const body = await answer.text();
    const value: unknown = $ref === undefined ? body : JSON.parse(body);
    expect(ajv.compile($ref === undefined ? content[mediaType].schema : { $ref: `openapi${$ref}` })(value)).toBe(true);
  },
);

test("a refusal is the problem that is described", async () => {
  const answer = await search(new Request("http://localhost/api/search?page=0"), {});
  const validate = ajv.getSchema("openapi#/components/schemas/Problem");
  expect([answer.status, validate?.(await answer.json())]).toEqual([400, true]);
});

test("every address that has a handler is described, and none besides", () => {
  const routes = (readdirSync(join(import.meta.dirname, ".."), { recursive: true }) as string[]).filter((name) =>
    name.endsWith("route.ts"),
  );
  const first = routes.map((name) => name.split("/")[0]).filter((name) => !["[[...unknown]]", "openapi.json"].includes(name ?? ""));
  const described = Object.keys(document.paths).map((path) => path.split("/")[2]);
  expect([...new Set(described)].sort()).toEqual([...new Set(first)].sort());
  expect(new Set([...asked, ...citations].map(([path]) => path))).toEqual(new Set(Object.keys(document.paths)));
});

test("parameters are those that requests are checked against, and lists are repeated", () => {
  const { parameters } = document.paths["/api/search"].get;
  const byName = Object.fromEntries(parameters.map((it: { name: string }) => [it.name, it]));
  expect(Object.keys(byName)).toEqual(expect.arrayContaining(["q", "type", "topic", "cites", "sort", "page", "limit"]));
  expect(byName.type).toMatchObject({ in: "query", required: false, style: "form", explode: true, schema: { type: "array" } });
  expect(byName.limit.schema).toMatchObject({ minimum: 1, maximum: 100 });
  expect(document.paths["/api/resolve"].get.parameters[0]).toMatchObject({ name: "cite", required: true });
});

test("every reference in the document leads somewhere in it", () => {
  const references = JSON.stringify(document).match(/"\$ref":"[^"]+"/g) ?? [];
  expect(references.length).toBeGreaterThan(10);
  for (const reference of references) {
    const path = reference.slice('"$ref":"#/'.length, -1).split("/");
    expect(
      path.reduce((at, step) => at?.[step], document),
      reference,
    ).toBeDefined();
  }
});

test("the document is served as JSON", async () => {
  const answer = await GET(new Request("http://localhost/api/openapi.json"), {});
  expect(await answer.json()).toMatchObject({ openapi: "3.1.0", servers: [{ url: "/" }] });
});
