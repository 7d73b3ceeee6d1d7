import { expect, test } from "vitest";
import { searchWords } from "#lib/search/searchWords";
import type { Suggestion } from "#lib/search/suggestion";
import { suggestionsFor } from "#lib/search/suggestions";
import { date } from "#lib/store/fixture";
import { openFixture } from "#lib/store/testing/openFixture";

const library = await openFixture(searchWords);

const suggest = (query: string) => suggestionsFor(query, { library, language: "en", day: date("2026-11-01") });
const texts = (suggestions: readonly Suggestion[], kind: Suggestion["kind"]): readonly string[] =>
  suggestions.filter((it) => it.kind === kind).map(({ text }) => text);

test("words are completed as texts write them, and not as stems", async () => {
  expect(texts(await suggest("the fer"), "search")).toEqual(expect.arrayContaining(["the ferrymen"]));
  expect(texts(await suggest("presum"), "search")).toEqual(["presumption"]);
  expect(texts(await suggest("перепр"), "search")[0]).toMatch(/^переправ/);
});

test("a query is not completed to itself", async () => {
  expect(texts(await suggest("presumption"), "search")).toEqual([]);
});

test("a word that is whole, a single letter and a number are not completed", async () => {
  for (const query of ["fer ", "f", "12", "", "!!"]) expect(texts(await suggest(query), "search")).toEqual([]);
});

test("a citation leads to its provision first", async () => {
  const [first] = await suggest("art 2");
  expect(first).toMatchObject({
    kind: "goto",
    text: "Article 2",
    note: "Charter of the Town of Veld",
    url: "/veld-charter@2010-05-01.en/art-2",
  });
});

test("works are found by the beginnings of the words of their names, in any language", async () => {
  expect(texts(await suggest("char veld"), "work")).toContain("Charter of the Town of Veld");
  expect(texts(await suggest("харт"), "work")).toEqual(["Charter of the Town of Veld"]);
});

test("topics are found by their names in any language, and given in the reader's", async () => {
  const [found] = (await suggest("свобода сл")).filter(({ kind }) => kind === "topic");
  expect(found).toMatchObject({ text: "freedom of speech", note: "свобода слова", url: "/search?topic=freedom-of-speech" });
});

test("provisions are found by words of their headings, the last as far as typed, and show them in small letters", async () => {
  const [found] = (await suggest("general prov")).filter(({ kind }) => kind === "provision");
  expect(found).toMatchObject({
    text: "Section I. General provisions",
    note: "Charter of the Town of Veld",
    url: "/veld-charter@2010-05-01.en/sec-I",
    force: "in force since 2001-02-01",
  });
  expect(texts(await suggest("river"), "provision")).toEqual(["Article 1. The river"]);
  expect(texts(await suggest("discussion"), "provision")).toEqual(["Results and Discussion"]);
  expect(texts(await suggest("abstr"), "provision")).toEqual([]);
});

test("a heading in another language than the reader's says which", async () => {
  const [found] = (await suggest("общие полож")).filter(({ kind }) => kind === "provision");
  expect(found).toMatchObject({ text: "Section I. Общие положения", language: "ru", edition: "2010-05-01.ru" });
});

test("words typed on a keyboard left on English are read as the keys say", async () => {
  expect(texts(await suggest("[fhnbz"), "work")).toEqual(["Charter of the Town of Veld"]);
});

test("what was typed is marked, and texts say their kind and force", async () => {
  const [found] = (await suggest("old char")).filter(({ kind }) => kind === "work");
  expect(found).toMatchObject({ note: "Constitution", work: "veld-old-charter", force: "ceased 2001-02-01" });
  expect(found?.marked.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(["Old", "Char"]);
});

test("hostile beginnings are words like others", async () => {
  for (const query of ['"', '" OR *', "%", "_", "a\u0000b", "'); --", "\u{10FFFF}\u{10FFFF}"])
    await expect(suggest(query)).resolves.toBeDefined();
});
