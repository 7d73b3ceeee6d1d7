import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig, variables } from "#lib/config";

test("without any setting, everything has its default and no engine is configured", () => {
  const config = readConfig({});
  expect(config).toMatchObject({ port: 3000, publicUrl: null, trustProxy: false, contact: null, engine: { kind: "none" } });
  expect([config.dataDir.endsWith(".data"), config.corpusDir.endsWith("corpus")]).toEqual([true, true]);
});

test("everything that is wrong is named at once", () => {
  const wrong = () => readConfig({ PORT: "seventy", PUBLIC_URL: "law.example.org", TRUST_PROXY: "yes", MEILI_URL: "localhost" });
  expect(wrong).toThrow(/PORT.*PUBLIC_URL.*TRUST_PROXY.*MEILI_URL.*neither MEILI_KEY/s);
});

test.each([
  ["access@law.example.org", "mailto:access@law.example.org"],
  ["https://law.example.org/contact?about=access", "https://law.example.org/contact?about=access"],
])("readers are told to turn to %s by a link to it", (CONTACT, href) => {
  expect(readConfig({ CONTACT }).contact).toEqual({ shown: CONTACT, href });
});

test.each(["http://law.example.org", "javascript:alert(1)", "mailto:access@law.example.org", "a@b.org?subject=x", "the editor"])(
  "a contact is neither of the two, and refused: %s",
  (CONTACT) => {
    expect(() => readConfig({ CONTACT })).toThrow("CONTACT is neither a mail address nor an https address");
  },
);

test("the README names every variable, and no variable that is not read", () => {
  const table = readFileSync("README.md", "utf8").split("## Settings")[1]?.split("\n## ")[0] ?? "";
  expect([...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name).sort()).toEqual([...variables].sort());
});
