import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig, variables } from "#lib/config";

test("without any setting, everything has its default and no engine is configured", () => {
  const config = readConfig({});
  expect(config).toMatchObject({ port: 3000, publicUrl: null, trustProxy: false, engine: { kind: "none" } });
  expect([config.dataDir.endsWith(".data"), config.corpusDir.endsWith("corpus")]).toEqual([true, true]);
});

test("everything that is wrong is named at once", () => {
  const wrong = () => readConfig({ PORT: "seventy", PUBLIC_URL: "law.example.org", TRUST_PROXY: "yes", MEILI_URL: "localhost" });
  expect(wrong).toThrow(/PORT.*PUBLIC_URL.*TRUST_PROXY.*MEILI_URL.*neither MEILI_KEY/s);
});

test("the README names every variable, and no variable that is not read", () => {
  const table = readFileSync("README.md", "utf8").split("## Settings")[1]?.split("\n## ")[0] ?? "";
  expect([...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name).sort()).toEqual([...variables].sort());
});
