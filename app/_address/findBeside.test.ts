import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { publishFixture } from "#lib/store/fixture";
import { decide } from "./decide";

const dataDir = mkdtempSync(join(tmpdir(), "tarmaq-beside-"));
vi.stubEnv("DATA_DIR", dataDir);
beforeAll(async () => {
  await publishFixture(undefined, "g1", dataDir);
});
afterAll(() => rmSync(dataDir, { recursive: true }));

const left = "/veld-charter@2010-05-01.en/art-2";

/** What an address gets, in short: a status, and where it leads. */
async function answer(query: string, path = left): Promise<string> {
  const decision = await decide(path, new URLSearchParams(query));
  if (decision.kind !== "redirect") return decision.kind === "page" ? String(decision.status) : decision.kind;
  return `${decision.status} ${decision.path}${decision.query ?? ""}`;
}

test.each([
  ["beside=veld-charter@2001-01-01.en/art-1", "200"],
  ["beside=veld-charter@2010-05-01.ru", "200"],
  ["beside=ferry-2024&view=right", "200"],
  ["beside=bridge-act", "200"],
  ["beside=veld-charter/art-2&view=left&from=mail", "200"],
  ["beside=veld-charter/4.1", "300"],
  ["beside=veld-charter/art-99", "404"],
  ["beside=veld-charter@1999.en/art-2", "404"],
  ["beside=bridge-act/art-5", "404"],
  ["beside=nothing/art-2", "404"],
  ["beside=%3Cscript%3E", "404"],
  ["beside=https://example.org/nothing", "404"],
  ["beside=veld-charter/art-2&beside=ferry-2024", "404"],
])("a text beside another, asked for by %s, is a page with status %s", async (query, status) => {
  expect(await answer(query)).toBe(status);
});

test.each([
  ["beside=Veld-Charter/ART-2", `308 ${left}?beside=veld-charter/art-2`],
  ["beside=/veld-charter/art-2", `308 ${left}?beside=veld-charter/art-2`],
  ["beside=https://tarmaq.example/kk/veld-charter/art-2?x=1", `308 ${left}?beside=veld-charter/art-2`],
  ["beside=veld-charter/art-2&view=middle", `308 ${left}?beside=veld-charter/art-2`],
  ["beside=veld-charter/2.1&view=right", `307 ${left}?beside=veld-charter/art-2/para-1&view=right`],
  ["beside=veld-charter@2010-05-01.en/2.1", `308 ${left}?beside=veld-charter@2010-05-01.en/art-2/para-1`],
  ["beside=Article 2, paragraph 1 of the Charter", `307 ${left}?beside=veld-charter/art-2/para-1`],
  ["beside=", `307 ${left}`],
  ["beside=ferry-2024&put=left", `307 /ferry-2024?beside=${left.slice(1)}`],
])("%s leads to the one spelling of the view", async (query, expected) => {
  expect(await answer(query)).toBe(expected);
});

test("the prefix of the interface's language stays in front of the view, and none is inside it", async () => {
  expect(await answer("beside=VELD-charter", `/ru${left}`)).toBe(`308 /ru${left}?beside=veld-charter`);
});

test("a left text that is not there, or is spelt otherwise, is said first", async () => {
  expect(await answer("beside=ferry-2024", "/veld-charter/art-99")).toBe("404");
  expect(await answer("beside=ferry-2024", "/VELD-charter")).toBe("308 /veld-charter");
});
