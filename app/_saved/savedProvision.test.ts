import { expect, test } from "vitest";
import type { Rights } from "#lib/law/work";
import { date, eId } from "#lib/store/fixture";
import { openFixture } from "#lib/store/testing/openFixture";
import { findSaved } from "./findSaved";
import { readSaved, type SavedProvision } from "./savedProvision";

const library = await openFixture();

const edition = "2010-05-01.en";

/** A provision of the charter as it is saved, its owner allowing so much of it to be shown. */
async function saved(id: string, rights: Rights = "full"): Promise<SavedProvision> {
  const reader = { library, language: "en", day: date("2026-01-01") } as const;
  const [found] = await findSaved(reader, [{ work: "veld-charter", edition, eId: eId(id) }]);
  if (found?.kind !== "held") throw new Error(`The made-up library has no ${id}`);
  const { located } = found;
  return readSaved(library, { ...found, located: { ...located, work: { ...located.work, rights } } });
}

test("a saved article says what stands inside it, each piece with its number and depth", async () => {
  const { pieces } = await saved("art_3");
  expect(pieces.map(({ num, text, depth }) => [depth, num, text])).toEqual([
    [1, "1.", "The Mayor shall:"],
    [2, "1)", "keep the bridges in repair;"],
    [2, "2)", "appoint the ferrymen;"],
    [1, null, "and answers for it before the assembly."],
    [1, "2.", "The term of the Mayor is seven years."],
  ]);
});

test("a saved paragraph leaves its own number to its label", async () => {
  expect((await saved("art_2__para_1")).pieces).toMatchObject([{ num: null, text: expect.stringMatching(/^Everyone has the right/) }]);
});

test("texts whose owner allows only their description are saved without words", async () => {
  expect((await saved("art_3", "metadata")).pieces).toEqual([]);
  expect((await saved("art_3", "excerpt")).pieces).toHaveLength(5);
});

test("two spellings of one provision are one entry, where the first stood; what is not there stays", async () => {
  const reader = { library, language: "en", day: date("2026-01-01") } as const;
  const asked = [`${edition} art_1__para_1`, `${edition} art_99`, " art_1"].map((text) => {
    const [pin = "", id = ""] = text.split(" ");
    return { work: "veld-charter", edition: pin || null, eId: eId(id) };
  });
  const found = await findSaved(reader, asked);
  expect(found.map(({ kind, path }) => [kind, path])).toEqual([
    ["held", `veld-charter@${edition}/art-1`],
    ["missing", `veld-charter@${edition}/art-99`],
  ]);
});
