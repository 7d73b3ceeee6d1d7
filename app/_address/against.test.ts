import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Address } from "#lib/law/address";
import { formatEditionId } from "#lib/law/edition";
import { makeEId } from "#lib/law/eId";
import { languages } from "#lib/law/language";
import { lawUnits } from "#lib/law/unit";
import { date, publishFixture } from "#lib/store/fixture";
import { type Against, formatAgainst, parseAgainst } from "./against";
import { decide } from "./decide";

const dataDir = mkdtempSync(join(tmpdir(), "tarmaq-against-"));
vi.stubEnv("DATA_DIR", dataDir);
beforeAll(async () => {
  await publishFixture(undefined, "g1", dataDir);
});
afterAll(() => rmSync(dataDir, { recursive: true }));

const days = [null, date("1998-10-07"), date("2024-06"), date("2024")];
const editions = days.flatMap((day) =>
  languages.flatMap((language) => [null, "draft", "second-print"].map((label) => formatEditionId({ date: day, language, label }))),
);
const eIds = [null, ...lawUnits.map((unit) => makeEId({ unit, number: "3-1" })), makeEId({ slug: "results" }, { unit: "p", number: "12" })];

/** Every edition against every text, pinned to any edition or none. */
const comparisons: readonly Against[] = editions.flatMap((edition) =>
  [null, ...editions].flatMap((own) =>
    eIds.map((eId): Against => ({ text: { work: "law-77", edition: own, eId } satisfies Address, edition })),
  ),
);

const lostBy = (write: (it: Against) => string): number =>
  comparisons.filter((it) => {
    const read = parseAgainst(write(it));
    return !read.ok || JSON.stringify(read.value) !== JSON.stringify(it);
  }).length;

test("every comparison is read back from its address as it was written", () => {
  expect(comparisons.length).toBeGreaterThan(15_000);
  expect(lostBy(formatAgainst)).toBe(0);
});

test("reading forgives case, percent-encoding and other parameters, and finds the same", () => {
  expect(lostBy((it) => `${formatAgainst(it).replace("@", "%40").replace("law-77", "LAW-77")}&x=1`)).toBe(0);
  expect(lostBy((it) => formatAgainst(it).replace("-draft", ""))).toBeGreaterThan(0);
});

test.each(["/law-77", "/law-77?against=", "/law-77?against=yesterday", "/?against=2001.en"])("%s is no comparison", (address) => {
  expect(parseAgainst(address).ok).toBe(false);
});

const text = "/veld-charter@2010-05-01.en/art-2";

async function answer(query: string, path = text): Promise<string> {
  const decision = await decide(path, new URLSearchParams(query));
  if (decision.kind !== "redirect") return decision.kind === "page" ? String(decision.status) : decision.kind;
  return `${decision.status} ${decision.path}${decision.query ?? ""}`;
}

test.each([
  ["against=2001-01-01.en", "200"],
  ["against=2010-05-01.ru", "200"],
  ["against=2001-01-01.en&from=mail", "200"],
  ["against=1999.en", "404"],
  ["against=%3Cscript%3E", "404"],
  ["against=ferry-2024@2024.en", "404"],
  ["against=2001-01-01.EN", `308 ${text}?against=2001-01-01.en`],
  ["against=veld-charter@2001-01-01.en", `308 ${text}?against=2001-01-01.en`],
  ["against=https://tarmaq.example/ru/veld-charter@2001-01-01.en/art-1", `308 ${text}?against=2001-01-01.en`],
  ["against=2001-01-01", `307 ${text}?against=2001-01-01.en`],
  ["against=", `307 ${text}`],
  ["against=2010-05-01.en", `307 ${text}`],
])("%s gets %s", async (query, expected) => {
  expect(await answer(query)).toBe(expected);
});

test("the prefix of the interface's language stays in front, and a text that is not there is said first", async () => {
  expect(await answer("against=2001-01-01", `/ru${text}`)).toBe(`307 /ru${text}?against=2001-01-01.en`);
  expect(await answer("against=2001-01-01.en", "/veld-charter/art-99")).toBe("404");
});

test("an act that is not held has no wordings to compare", async () => {
  expect(await answer("against=2001-01-01.en", "/bridge-act")).toBe("404");
});

test("beside goes before against", async () => {
  expect(await answer("against=1999.en&beside=ferry-2024")).toBe("200");
});
