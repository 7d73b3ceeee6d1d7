import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
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
async function pairing(left: string, right: string): Promise<string> {
  const found = await pairingOf(reader(), await shown(left), await shown(right));
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

test("the other editions of a place are named with it where they have it, and alone where they do not", async () => {
  const { left } = await pairingOf(reader(), await shown(`${english}/art-2/para-1`), await shown("/ferry-2024"));
  expect(left.editions.map(({ address }) => `${address.edition} ${address.eId}`)).toEqual([
    "2001-01-01.en null",
    "2010-05-01.ru art_2__para_1",
  ]);
});

async function contentsRows(left: string, right: string): Promise<readonly string[]> {
  const found = await pairingOf(reader(), await shown(left), await shown(right));
  if (found.partners === null) throw new Error("The texts stand apart");
  return entryRows(found.left, found.right, found.partners).map((row) => `${row.left?.eId ?? ""} | ${row.right?.eId ?? ""}`);
}

test("contents of two editions stand side by side by what belongs together", async () => {
  expect(await contentsRows(first, english)).toContain("art_1 | art_1");
});

/** The same library, of which it is known that Article 1 of the old charter went into two of the new one. */
async function withConcordance(use: () => Promise<void>): Promise<void> {
  const own = library;
  const file = join(folder, "matched.db");
  const matched = {
    before: { work: "veld-old-charter", edition: "1950.en" },
    after: { work: "veld-charter", edition: "2010-05-01.en" },
    fingerprint: "made up",
    lines: ["art_2", "art_3"].map((after, index) => ({
      ...{ before: eId("art_1"), after: eId(after), basis: "suggested" as const, likeness: 0.9 - index / 10 },
    })),
  };
  await writeFixture(file, undefined, [matched]);
  const opened = await openLibrary(file, "matched");
  if (!opened.ok) throw new Error(opened.failure.kind);
  library = opened.value;
  await use().finally(() => library.close());
  library = own;
}

test("a law and its successor stand in rows where counterparts of what is shown are known, from either side", async () => {
  await withConcordance(async () => {
    expect(await pairing("/veld-old-charter/art-1", `${english}/art-2`)).toBe("rows, succession");
    expect(await pairing(`${english}/art-3`, "/veld-old-charter/art-1")).toBe("rows, succession");
    expect(await pairing("/veld-old-charter/art-7", `${english}/art-2`)).toBe("apart, succession");
  });
});

test("a law named alone beside a provision of the other shows its counterpart", async () => {
  await withConcordance(async () => {
    const { right } = await pairingOf(reader(), await shown("/veld-old-charter/art-1"), await shown(english));
    expect(right.address.eId).toBe("art_2");
  });
});

test("contents of a law and its successor stand side by side by their concordance", async () => {
  await withConcordance(async () => {
    const found = await contentsRows("/veld-old-charter", english);
    expect(found).toContain("art_1 | art_2");
    expect(found).toContain("art_7 | ");
    expect(found).toContain(" | art_3");
  });
});

test("another wording is led to the one that was matched, and says so", async () => {
  await withConcordance(async () => {
    const { succession } = await pairingOf(reader(), await shown("/veld-old-charter"), await shown(first));
    expect(succession?.through?.after.edition).toBe("2010-05-01.en");
  });
});
