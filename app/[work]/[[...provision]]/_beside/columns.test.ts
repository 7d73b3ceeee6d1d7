import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Concordance } from "#lib/law/concordance";
import { date, eId, writeFixture } from "#lib/store/fixture";
import { type Library, openLibrary } from "#lib/store/library";
import { isShown, type Shown } from "../../../_address/findBeside";
import { locate } from "../../../_address/locate";
import type { Reader } from "../../../_address/located";
import { pairingOf } from "./columns";
import { entryRows } from "./rows";

let folder: string;
let library: Library;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tarmaq-columns-"));
  await writeFixture(join(folder, "library.db"));
  const opened = await openLibrary(join(folder, "library.db"), "g1");
  if (!opened.ok) throw new Error("The made-up library does not open");
  library = opened.value;
});

afterAll(async () => {
  library.close();
  await rm(folder, { recursive: true });
});

const reader = (): Reader => ({ library, language: "en", day: date("2026-01-01") });

async function shown(path: string): Promise<Shown> {
  const located = await locate(reader(), path);
  if (!isShown(located)) throw new Error(`${path} shows nothing`);
  return located;
}

/** How two texts stand beside each other, in short. */
async function pairing(left: string, right: string, concordance: Concordance | null = null): Promise<string> {
  const found = await pairingOf(reader(), await shown(left), await shown(right), concordance);
  const missing = found.missing === null ? "" : `, ${found.missing} lacks it`;
  return `${found.partners === null ? "apart" : "rows"}${missing}${found.isSuccession ? ", succession" : ""}`;
}

const [first, english, russian] = ["/veld-charter@2001-01-01.en", "/veld-charter@2010-05-01.en", "/veld-charter@2010-05-01.ru"];

test.each([
  [`${english}/art-2`, `${russian}/art-2`, "rows"],
  [`${english}/art-2/para-1`, `${russian}/art-2`, "rows"],
  [`${english}`, `${first}`, "rows"],
  [`${english}/art-2`, `${russian}`, "rows"],
  [`${first}`, `${english}/art-1`, "rows"],
  [`${english}/art-3`, `${first}`, "rows, right lacks it"],
  [`${first}`, `${english}/art-3`, "rows, left lacks it"],
  [`${english}/art-2`, `${russian}/art-1`, "apart"],
  [`${english}/art-2`, `${english}/art-3`, "apart"],
  [`${english}/art-2`, "/ferry-2024", "apart"],
  [`${english}/art-2`, "/bridge-act", "apart"],
  [`${english}`, "/veld-old-charter", "apart, succession"],
  ["/veld-old-charter/art-1", `${english}/art-1`, "apart, succession"],
])("%s beside %s: %s", async (left, right, expected) => {
  expect(await pairing(left, right)).toBe(expected);
});

test("a law and its successor stand in rows where a concordance is known", async () => {
  const known = [{ before: eId("art_1"), after: eId("art_2") }];
  expect(await pairing("/veld-old-charter/art-1", `${english}/art-2`, known)).toBe("rows, succession");
});

test("the other editions of a place are named with it where they have it, and alone where they do not", async () => {
  const { left } = await pairingOf(reader(), await shown(`${english}/art-2/para-1`), await shown("/ferry-2024"), null);
  expect(left.editions.map(({ address }) => `${address.edition} ${address.eId}`)).toEqual([
    "2001-01-01.en null",
    "2010-05-01.ru art_2__para_1",
  ]);
});

test("contents stand side by side by what belongs together, and by a concordance where one is known", async () => {
  const rows = async (left: string, right: string, concordance: Concordance | null): Promise<readonly string[]> => {
    const found = await pairingOf(reader(), await shown(left), await shown(right), concordance);
    if (found.partners === null) throw new Error("The texts stand apart");
    return entryRows(found.left, found.right, found.partners).map((row) => `${row.left?.eId ?? ""} | ${row.right?.eId ?? ""}`);
  };
  expect(await rows(first, english, null)).toContain("art_1 | art_1");
  const known = [{ before: eId("art_1"), after: eId("art_3") }];
  const found = await rows("/veld-old-charter", english, known);
  expect(found).toContain("art_1 | art_3");
  expect(found).toContain("art_7 | ");
  expect(found).toContain(" | art_1");
});
