import { expect, test } from "vitest";
import { openLinkedFixture } from "#lib/store/testing/openLinkedFixture";
import { notedReferences } from "./notes";

const library = await openLinkedFixture();

async function notesOf(id: string, edition: string) {
  const work = await library.work(id);
  if (work === null) throw new Error(`${id} is not in the made-up library`);
  return notedReferences(library, work, await library.range(id, edition, 1, 1000));
}

test("what a text cites elsewhere is numbered in the order of the text, each thing once", async () => {
  const { views, notes } = await notesOf("ferry-2024", "2024-03.en");
  expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
  expect(notes.length).toBeGreaterThan(0);
  const given = views.flatMap(({ note }) => note ?? []);
  expect(new Set(given)).toEqual(new Set(notes.map(({ number }) => number)));
  expect([...new Set(given)]).toEqual([...new Set(given)].sort((left, right) => left - right));
});

test("what a law cites of itself needs no note: its own words say it", async () => {
  const { views, notes } = await notesOf("veld-charter", "2010-05-01.en");
  expect(views.filter(({ targets }) => targets.some(({ held }) => held?.work.id === "veld-charter")).length).toBeGreaterThan(0);
  expect(notes.filter(({ target }) => target.held?.work.id === "veld-charter")).toEqual([]);
});

test("the marks of the text carry the numbers", async () => {
  const { views, marks } = await notesOf("ferry-2024", "2024-03.en");
  const inText = [...marks.references.values()].flat().flatMap(({ note }) => note ?? []);
  expect(inText.length).toBeGreaterThan(0);
  expect(inText).toHaveLength(views.filter(({ note }) => note !== undefined).length);
});
