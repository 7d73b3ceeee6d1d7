import { expect, test } from "vitest";
import { english } from "#ingest/parse/law/english";
import { allVocabularies, type LawForm } from "#ingest/parse/law/form";
import { markersOf } from "#ingest/parse/law/marker";
import { orderOf, successionOf } from "#ingest/parse/law/sequence";
import type { Vocabulary } from "#ingest/parse/law/vocabulary";

const articlesOf = (words: Vocabulary): LawForm => ({ ...words, name: "articles", basic: words.articles, inner: [] });

const cases = allVocabularies.flatMap((words) =>
  Object.entries(words.examples).map(([line, step]) => ({ language: words.language, words, line, step })),
);

test.each(cases)("$line starts $step ($language)", ({ words, line, step }) => {
  const [marker] = markersOf(line, articlesOf(words));
  expect(marker === undefined ? null : `${marker.row.unit}_${marker.number}`).toBe(step);
});

test.each(["Partly cloudy", "Articles of clothing", "Sections may differ", "12 bridges", "I think so", "A) nswer"])(
  "%s starts no provision",
  (line) => {
    expect(markersOf(line, articlesOf(english))).toEqual([]);
  },
);

test.each([
  [null, "1", "next"],
  ["3", "4", "next"],
  ["3", "3-1", "inserted"],
  ["3-1", "3-2", "inserted"],
  ["3-1", "4", "next"],
  ["67", "67.1", "inserted"],
  ["IX", "X", "next"],
  ["3", "7", "gap"],
  [null, "2", "gap"],
  ["5", "3", "repeated"],
  ["3", "1993", "none"],
] as const)("after %s, %s is %s", (last, number, succession) => {
  expect(successionOf(last === null ? null : orderOf(last, "plain"), orderOf(number, "plain"))).toBe(succession);
});
