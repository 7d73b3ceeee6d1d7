import { expect, test } from "vitest";
import { stemsOf } from "#lib/language/stem";
import type { Chain } from "#lib/law/citation/citation";
import { english } from "#lib/law/citation/english";
import { mentionsIn, nameIndex } from "#lib/law/citation/find";
import { kazakh } from "#lib/law/citation/kazakh";
import type { Mention } from "#lib/law/citation/mention";
import { russian } from "#lib/law/citation/russian";

const stem = (word: string): string => stemsOf(word, /[\u0400-\u04FF]/u.test(word) ? "ru" : "en");
const names = nameIndex([], stem);
const mentions = (text: string): readonly Mention[] => mentionsIn(text, { names, stem }).mentions;

const notation = (here: string | null, chain: Chain): string =>
  [...(here === null ? [] : [`this ${here}`]), ...chain.map(({ unit, number }) => (unit === null ? number : `${unit}_${number}`))].join(
    "__",
  );

const readingsIn = (text: string): readonly (readonly string[])[] =>
  mentions(text).flatMap((it) =>
    it.kind === "provision" ? it.readings.map((chains) => chains.map((chain) => notation(it.here, chain))) : [],
  );

const examples = [english, russian, kazakh]
  .flatMap((table) => Object.entries(table.examples))
  .filter(([text]) => /\p{L}{2}|§|ст|^ss? /u.test(text));

test.each(examples)("in running text “%s” is read as its table says", (text, chains) => {
  expect(readingsIn(`Xx, ${text}, yy.`).at(-1)).toEqual(chains);
});

/** The text without its brackets ⟦ ⟧, and the stretches that they marked. */
function marked(notated: string): { readonly text: string; readonly spans: readonly string[] } {
  const spans: string[] = [];
  let text = "";
  let start = 0;
  for (const sign of notated) {
    if (sign === "⟦") start = text.length;
    else if (sign === "⟧") spans.push(`${start}–${text.length}`);
    else text += sign;
  }
  return { text, spans };
}

test.each([
  "This applies subject to ⟦section 12(3)⟧ of ⟦the Data Act 2018⟧.",
  "Under ⟦section 4⟧ or by the cross of four, the court may act.",
  "in the case envisaged by ⟦paragraph I of article 47⟧\n\nof the city;",
  "(see ⟦Articles 13 and 14⟧), every citizen",
  "(⟦subparagraph 15) of paragraph 1 of Article 44⟧) applies",
  "⟦Article 5⟧, 10 days after; ⟦Article 14⟧ and 39% of all; ⟦Article 7⟧, 2023",
  "by ⟦Arts. 5⟧ et seq. of it",
  "статья в журнале, пункт о том, глава и раздел; ⟦пункта а ст. 20⟧",
  "и т.п. 5, стр. 7, с. 9",
  "Ведомости Верховного Совета Республики Казахстан, 1994 г., № 23-24, ст. 289",
  "«Ведомости Парламента РК», 2011 г., № 1, ст. 1. ⟦Статьёй 7⟧ не отменено",
  "The organisation Article 19 said; ARTICLE 19 said; ⟦Article 19⟧ says",
  "https://time.kz/articles/5/art.6 and bench@section5.kz and doi.org/10.32523/2616-article-5 and ⟦article 6⟧",
  "the article I wrote and ⟦Article I⟧, section by section",
  "the first section of the book, part 2 of the film, point 5 of the agenda",
  "⟦this article⟧, but ⟦paragraph 3 of this article⟧ and ⟦article 5⟧, not these articles",
  "44 people, 2277, 2278, 44.1.15 and 44(1)",
  "«⟦44-баптың 1-тармағының 15) тармақшасы⟧» және ⟦осы баптың 2-тармағы⟧",
])("finds the provisions that are marked, and nothing else: %s", (notated) => {
  const { text, spans } = marked(notated);
  const found = mentions(text).filter(({ kind }) => kind === "provision" || text.slice(0, 9) === "This appl");
  expect(found.map(({ start, end }) => `${start}–${end}`)).toEqual(spans);
});

test.each<[string, readonly (readonly string[])[]]>([
  ["Article 67.1", [["art_67.1"], ["art_67__1"]]],
  ["ст. 10-11", [["art_10", "art_11"], ["art_10-11"]]],
  ["ст. 43.2-6", [["art_43.2-6"]]],
  ["п. 3.345", [["para_3.345"]]],
  ["articles 10-11", [["art_10", "art_11"]]],
])("“%s” has as many readings as its print allows", (text, readings) => {
  expect(readingsIn(text)).toEqual(readings);
});

test.each<[string, readonly (readonly string[])[]]>([
  ["section 91(2) and paragraph (a) of that section", [["sec_91__2"], ["sec_91__para_a"]]],
  ["статьёй 5 и пунктом 2 той же статьи", [["art_5"], ["art_5__para_2"]]],
  ["paragraph 2 of this article; in subparagraph 3) of the same paragraph", [["this art__para_2"], ["this art__para_2__subpara_3"]]],
  ["paragraph (a) of that subsection, and that article", []],
])("in “%s” what was named last is meant", (text, readings) => {
  expect(readingsIn(text)).toEqual(readings);
});

test.each<[string, readonly (readonly string[])[]]>([
  ["a claim [4] and [4, 5]", [["4"], ["4", "5"]]],
  ["as shown [4–6; 9].", [["4", "5", "6", "9"]]],
  ["см. [4, с. 12; 7, с. 3-5]", [["4", "7"]]],
  ["[12: 34]", [["12"]]],
  ["(4), [sic], [2023], [section 4], [], [4", []],
])("markers in “%s”", (text, entries) => {
  expect(mentions(text).flatMap((it) => (it.kind === "marker" ? [it.entries] : []))).toEqual(entries);
});

test.each<[string, readonly string[]]>([
  ["Elvira Azimova (2023) emphasizes", ["Elvira Azimova 2023: Elvira Azimova (2023)"]],
  ["In Mironov (2007, p. 5) it", ["– Mironov 2007: Mironov (2007, p. 5)"]],
  ["well known (Azimova, 2023; Udartsev 2020).", ["– Azimova 2023: Azimova, 2023", "– Udartsev 2020: Udartsev 2020"]],
  ["Smith and Jones (2019) and Kim et al. (2020a)", ["– Smith 2019: Smith and Jones (2019)", "– Kim 2020: Kim et al. (2020a)"]],
  ["Иванов И.И. (2020)", ["И.И. Иванов 2020: Иванов И.И. (2020)"]],
  ["the Constitution (1995), in January (2023), since (2007), the Court (2012)", []],
])("authors with years in “%s”", (text, expected) => {
  const found = mentions(text).flatMap((it) =>
    it.kind === "author-year" ? [`${it.given ?? "–"} ${it.surname} ${it.year}: ${text.slice(it.start, it.end)}`] : [],
  );
  expect(found).toEqual(expected);
});

test("mentions stand in text order, inside the text, and none inside another", () => {
  const text =
    "Закон «О внесении изменений в статью 5 Закона «О суде»» [4]; Article 5 of the Constitution of Germany (Azimova, 2023), статья 6.";
  const found = mentions(text);
  expect(found.map(({ kind }) => kind)).toEqual(["act", "marker", "provision", "act", "author-year", "provision"]);
  for (const [index, { start, end }] of found.entries()) {
    expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});
