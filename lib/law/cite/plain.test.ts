import { expect, test } from "vitest";
import type { CitedItem } from "#lib/law/cite/citedItem";
import { plain } from "#lib/law/cite/plain";
import {
  article,
  benches,
  cited,
  constitution,
  gardens,
  manyAuthors,
  news,
  numberedArticle,
  page,
  printedArticle,
} from "#lib/law/cite/testing/items";

const unofficial = { legalValue: "unofficial" } as const;
const russian = { date: "2022-09-17", language: "ru", legalValue: "official" } as const;
const kazakh = { date: "2022-09-17", language: "kk", legalValue: "official" } as const;
const fifteenth = "art_44__para_1__subpara_15";
const results = { "results-and-discussion": { heading: "Results and Discussion" } };

/** A citation without its addresses, which another test reads. */
const words = (item: CitedItem, language: "en" | "kk" | "ru"): string => plain(item, language).replace(/, https:.*/u, "");

test("a citation ends in the pinned address of what it cites, behind the DOI of what has one", () => {
  const provision = cited(constitution, fifteenth, { [fifteenth]: { num: "15)" } }, unofficial);
  expect(plain(provision, "en")).toBe(
    "Constitution of the Republic of Kazakhstan 1995, Article 44, paragraph 1, subparagraph 15) (wording of 7 October 1998, English, unofficial translation), https://example.org/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15",
  );
  expect(
    plain(cited(article, "title", {}, { date: "2026-03-30" }), "en")
      .split(", ")
      .slice(-2),
  ).toEqual(["https://doi.org/10.1234/bench_2026.1", "https://example.org/gardener-2026@2026-03-30.en/title"]);
});

test.each<[CitedItem, string]>([
  [cited(constitution), "Constitution of the Republic of Kazakhstan 1995 (wording of 7 October 1998, English)"],
  [cited(constitution, "art_20"), "Constitution of the Republic of Kazakhstan 1995, Article 20 (wording of 7 October 1998, English)"],
  [cited(constitution, "preamble"), "Constitution of the Republic of Kazakhstan 1995, preamble (wording of 7 October 1998, English)"],
  [cited(constitution, "sec_III"), "Constitution of the Republic of Kazakhstan 1995, Section III (wording of 7 October 1998, English)"],
  [
    cited(constitution, "art_94__al_2"),
    "Constitution of the Republic of Kazakhstan 1995, Article 94, unnumbered paragraph 2 (wording of 7 October 1998, English)",
  ],
  [
    cited(constitution, "art_2__para_3-1", {}, russian),
    "Constitution of the Republic of Kazakhstan 1995, Article 2, paragraph 3-1 (wording of 17 September 2022, Russian, official text)",
  ],
  [cited(gardens, "att_2__para_5"), "Gardens Act 2001, Annex 2, paragraph 5 (wording of 7 October 1998, English)"],
  [
    cited(gardens, "part_I__chp_2__art_9A__point_b", { part_I__chp_2__art_9A__point_b: { num: "(b)" } }, { date: null }),
    "Gardens Act 2001, Part I, Chapter 2, Article 9A, point (b) (wording without a date, English)",
  ],
  [
    cited(benches, "art_1", {}, { ...russian, label: "draft" }),
    "О скамьях в садах, Article 1 (wording of 17 September 2022, Russian, official text, draft)",
  ],
  [
    cited(printedArticle, null, {}, { date: "2023" }),
    "C. Digger, “Who may sit”, Journal of Gardens, vol 4, no 12, pp 33–45, 2023 (English)",
  ],
  [
    cited(numberedArticle, "body__p_2", {}, { date: "2024", language: "ru" }),
    "Г.Д. Лесник, “Лес”, Вестник леса, no 2(77), p 7, 2024, paragraph 2 (Russian)",
  ],
  [
    cited(article, "results-and-discussion__p_12", results, { date: "2026-03-30" }),
    "B.S. Gardener, Digger C., Planters' Club, “Citizens' Benches & ‘Rights’ of 100 %”, Journal of Parks, 30 March 2026, Results and Discussion, paragraph 12 (English)",
  ],
  [
    cited(news, "body__p_3", {}, { date: "2024-07-01" }),
    "“How benches were painted”, Park Daily, 24 June 2024, paragraph 3 (version of 1 July 2024, English)",
  ],
  [cited(page, null, {}, { date: null }), "“[The kinds of benches]”, date not stated (English)"],
])("in English (%#): what is cited reads “%s”", (item, citation) => {
  expect(words(item, "en")).toBe(citation);
});

test.each<[CitedItem, string]>([
  [
    cited(constitution, null, {}, russian),
    "Конституция Республики Казахстан (в редакции от 17 сентября 2022 года, на русском языке, официальный текст)",
  ],
  [
    cited(constitution, fifteenth, { [fifteenth]: { num: "15)" } }, unofficial),
    "подпункт 15) пункта 1 статьи 44 Конституции Республики Казахстан (в редакции от 7 октября 1998 года, на английском языке, неофициальный перевод)",
  ],
  [cited(constitution, "art_20"), "статья 20 Конституции Республики Казахстан (в редакции от 7 октября 1998 года, на английском языке)"],
  [cited(constitution, "preamble"), "преамбула Конституции Республики Казахстан (в редакции от 7 октября 1998 года, на английском языке)"],
  [cited(constitution, "sec_III"), "раздел III Конституции Республики Казахстан (в редакции от 7 октября 1998 года, на английском языке)"],
  [
    cited(constitution, "art_2__para_3-1__al_2", {}, russian),
    "абзац 2 пункта 3-1 статьи 2 Конституции Республики Казахстан (в редакции от 17 сентября 2022 года, на русском языке, официальный текст)",
  ],
  [
    cited(gardens, "att_2__para_5"),
    "пункт 5 приложения 2 закона «Gardens Act 2001» (в редакции от 7 октября 1998 года, на английском языке)",
  ],
  [cited(gardens, "chp_2", {}, { date: null }), "глава 2 закона «Gardens Act 2001» (редакция без даты, на английском языке)"],
  [
    cited(benches, "art_5__para_3__subpara_b", { art_5__para_3__subpara_b: { num: "б)" } }, russian),
    "подпункт б) пункта 3 статьи 5 закона «О скамьях в садах» (в редакции от 17 сентября 2022 года, на русском языке, официальный текст)",
  ],
  [
    cited(benches, "part_2__art_7", {}, russian),
    "статья 7 в части 2 закона «О скамьях в садах» (в редакции от 17 сентября 2022 года, на русском языке, официальный текст)",
  ],
  [cited(constitution, "title"), "Конституция Республики Казахстан: Заглавие (в редакции от 7 октября 1998 года, на английском языке)"],
  [
    cited(printedArticle, null, {}, { date: "2023" }),
    "C. Digger, «Кто может сидеть», Journal of Gardens, т. 4, № 12, с. 33–45, 2023 год (на английском языке)",
  ],
  [
    cited(article, "results-and-discussion__p_12", results, { date: "2026-03-30" }),
    "B.S. Gardener, Digger C., Planters' Club, «Скамьи граждан и „права“», Journal of Parks, 30 марта 2026 года, Results and Discussion, абзац 12 (на английском языке)",
  ],
  [
    cited(manyAuthors, "references__ref_4", {}, { date: "2018", language: "ru" }),
    "А.Б. Садовник, В. Землекоп, Г.Д. Лесник, Е. Агроном, «Почвы», Сады, 2018 год, Список литературы, источник 4 (на русском языке)",
  ],
  [cited(page, "body__p_7", {}, { date: null }), "«[The kinds of benches]», дата не указана, абзац 7 (на английском языке)"],
])("in Russian (%#): what is cited reads «%s»", (item, citation) => {
  expect(words(item, "ru")).toBe(citation);
});

test.each<[CitedItem, string]>([
  [
    cited(constitution, null, {}, kazakh),
    "Қазақстан Республикасының Конституциясы (2022 жылғы 17 қыркүйектегі редакциясында, қазақ тілінде, ресми мәтін)",
  ],
  [
    cited(constitution, "art_44__subpara_15", { art_44__subpara_15: { num: "15)" } }, unofficial),
    "Қазақстан Республикасы Конституциясының 44-бабының 15) тармақшасы (1998 жылғы 7 қазандағы редакциясында, ағылшын тілінде, бейресми аударма)",
  ],
  [
    cited(constitution, fifteenth, { [fifteenth]: { num: "15)" } }, kazakh),
    "Қазақстан Республикасы Конституциясының 44-бабының 1-тармағының 15) тармақшасы (2022 жылғы 17 қыркүйектегі редакциясында, қазақ тілінде, ресми мәтін)",
  ],
  [
    cited(constitution, "art_20"),
    "Қазақстан Республикасы Конституциясының 20-бабы (1998 жылғы 7 қазандағы редакциясында, ағылшын тілінде)",
  ],
  [
    cited(constitution, "preamble"),
    "Қазақстан Республикасы Конституциясының кіріспесі (1998 жылғы 7 қазандағы редакциясында, ағылшын тілінде)",
  ],
  [
    cited(constitution, "sec_III"),
    "Қазақстан Республикасы Конституциясының III бөлімі (1998 жылғы 7 қазандағы редакциясында, ағылшын тілінде)",
  ],
  [
    cited(constitution, "sec_III__chp_2"),
    "Қазақстан Республикасы Конституциясының III бөлімінің 2-тарауы (1998 жылғы 7 қазандағы редакциясында, ағылшын тілінде)",
  ],
  [
    cited(constitution, "art_2__para_3-1__al_2"),
    "Қазақстан Республикасы Конституциясының 2-бабының 3-1-тармағының 2-абзацы (1998 жылғы 7 қазандағы редакциясында, ағылшын тілінде)",
  ],
  [
    cited(gardens, "att_2__para_5", {}, { date: null }),
    "«Gardens Act 2001» заңының 2-қосымшасының 5-тармағы (күні көрсетілмеген редакцияда, ағылшын тілінде)",
  ],
  [
    cited(benches, "part_I__art_7", {}, kazakh),
    "«Бақтардағы орындықтар туралы» заңының I бөлігінің 7-бабы (2022 жылғы 17 қыркүйектегі редакциясында, қазақ тілінде, ресми мәтін)",
  ],
  [
    cited(benches, "art_7__point_b"),
    "«Бақтардағы орындықтар туралы» заңының 7-бабының b литері (1998 жылғы 7 қазандағы редакциясында, ағылшын тілінде)",
  ],
  [
    cited(printedArticle, null, {}, { date: "2023" }),
    "C. Digger, «Кім отыра алады», Journal of Gardens, 4-том, № 12, 33–45-б., 2023 жыл (ағылшын тілінде)",
  ],
  [
    cited(article, "results-and-discussion__p_12", results, { date: "2026-03-30" }),
    "B.S. Gardener, Digger C., Planters' Club, «Азаматтардың орындықтары», Journal of Parks, 2026 жылғы 30 наурыз, Results and Discussion, 12-абзац (ағылшын тілінде)",
  ],
  [cited(page, "body__p_7", {}, { date: null }), "«[The kinds of benches]», күні көрсетілмеген, 7-абзац (ағылшын тілінде)"],
])("in Kazakh (%#): what is cited reads «%s»", (item, citation) => {
  expect(words(item, "kk")).toBe(citation);
});
