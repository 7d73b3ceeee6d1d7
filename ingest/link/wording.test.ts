import { expect, test } from "vitest";
import { actOfWork } from "#ingest/link/registry";
import { heldWording } from "#ingest/link/wording";
import type { PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import type { Edition } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";

const day = (text: string): PartialDate => text as PartialDate;

const law = actOfWork({
  ...{
    id: "law",
    held: true,
    type: "law",
    title: { en: "Law" },
    aliases: [],
    adopted: day("1995-01-01"),
    replacedBy: null,
    jurisdiction: null,
  },
  ...{ inForce: { from: null, to: null }, akn: null, rights: "full", url: null, facts: noFacts },
  wordings: [day("1998-10-07"), day("2007-05-21"), day("2022-09-17")],
});

const edition = (date: string, language: Language): Edition => ({
  ...{ work: "law", id: `${date}.${language}`, date: day(date), language, label: null, format: "text", source: "x", legalValue: null },
  origin: { url: null, retrieved: null, licence: null },
});

const held = (editions: readonly Edition[], cited: string | null, language: Language = "en") =>
  heldWording(law, editions, { date: cited === null ? null : day(cited), basis: "publication" }, language, null);

test("the wording meant is the newest on or before the day that is cited", () => {
  const editions = [edition("1998-10-07", "en"), edition("2022-09-17", "ru")];
  expect(held(editions, "2022-09-19")).toMatchObject({ edition: { id: "2022-09-17.ru" }, exact: true, wording: "same" });
  expect(held(editions, "2001-01-01")).toMatchObject({ edition: { id: "1998-10-07.en" }, exact: true });
});

test("where the wording meant is not held, the nearest one stands in, and nothing is claimed of its words", () => {
  expect(held([edition("1998-10-07", "en")], "2022-09-19")).toMatchObject({
    edition: { id: "1998-10-07.en" },
    exact: false,
    wording: "unknown",
  });
  expect(held([edition("2022-09-17", "ru")], "1996-01-01")).toMatchObject({ edition: { id: "2022-09-17.ru" }, exact: false });
});

test("of one wording in two languages, the language of the text goes first", () => {
  const editions = [edition("1998-10-07", "en"), edition("1998-10-07", "ru")];
  expect(held(editions, "1999-01-01", "ru")).toMatchObject({ edition: { language: "ru" } });
});

test("without a day no wording is exact, and without an edition there is none", () => {
  expect(held([edition("1998-10-07", "en")], null)).toMatchObject({ exact: false });
  expect(held([], "1999-01-01")).toBeNull();
});
