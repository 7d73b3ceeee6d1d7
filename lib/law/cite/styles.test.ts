import { expect, test } from "vitest";
import type { CitedItem } from "#lib/law/cite/citedItem";
import { gost } from "#lib/law/cite/gost";
import { oscola } from "#lib/law/cite/oscola";
import {
  article,
  benches,
  charter,
  cited,
  constitution,
  gardens,
  manyAuthors,
  news,
  numberedArticle,
  ordinance,
  page,
  pagedArticle,
  printedArticle,
  wells,
} from "#lib/law/cite/testing/items";

const fifteenth = "art_44__para_1__subpara_15";
const printed = { [fifteenth]: { num: "15)" } };
const russian = { date: "2022-09-17", language: "ru", legalValue: "official" } as const;
const results = { "results-and-discussion": { heading: "Results and Discussion" } };

/** Citations without their addresses, which have a test of their own. */
const byOscola = (item: CitedItem): string => oscola(item).replace(/ <.*/u, "");
const byGost = (item: CitedItem): string => gost(item).replace(/ URL:.*/u, "");

test("OSCOLA ends in the addresses and the day of access", () => {
  expect(oscola(cited(constitution, fifteenth, printed, { legalValue: "unofficial" }))).toBe(
    "Constitution of the Republic of Kazakhstan 1995, art 44(1)(15) (wording of 7 October 1998, English, unofficial translation) <https://example.org/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15> accessed 22 November 2026",
  );
  expect(oscola(cited(article, null, {}, { date: "2026-03-30" }))).toContain(
    " <https://doi.org/10.1234/bench_2026.1> <https://example.org/gardener-2026@2026-03-30.en> accessed 22 November 2026",
  );
});

test.each<[CitedItem, string]>([
  [cited(constitution), "Constitution of the Republic of Kazakhstan 1995 (wording of 7 October 1998, English)"],
  [cited(constitution, "preamble"), "Constitution of the Republic of Kazakhstan 1995, preamble (wording of 7 October 1998, English)"],
  [cited(constitution, "sec_III"), "Constitution of the Republic of Kazakhstan 1995, s III (wording of 7 October 1998, English)"],
  [
    cited(constitution, "art_94__al_2"),
    "Constitution of the Republic of Kazakhstan 1995, art 94, unnumbered para 2 (wording of 7 October 1998, English)",
  ],
  [
    cited(constitution, "art_2__para_3-1"),
    "Constitution of the Republic of Kazakhstan 1995, art 2(3-1) (wording of 7 October 1998, English)",
  ],
  [cited(gardens, "sec_12__subsec_3__point_b"), "Gardens Act 2001, s 12(3)(b) (wording of 7 October 1998, English)"],
  [cited(gardens, "att_1__art_3__para_2"), "Gardens Act 2001, annex 1, art 3(2) (wording of 7 October 1998, English)"],
  [
    cited(gardens, "att_2__para_5__subpara_1", {}, { date: null }),
    "Gardens Act 2001, annex 2, para 5(1) (wording without a date, English)",
  ],
  [cited(benches, "chp_2", {}, russian), "О скамьях в садах, ch 2 (wording of 17 September 2022, Russian, official text)"],
  [
    cited(article, "results-and-discussion__p_12", results, { date: "2026-03-30" }),
    "BS Gardener, C Digger and Planters' Club, ‘Citizens' Benches & “Rights” of 100 %’ (2026) Journal of Parks, Results and Discussion, para 12",
  ],
  [cited(manyAuthors, null, {}, { date: "2018", language: "ru" }), "АБ Садовник and others, ‘Почвы’ (2018) Сады (Russian)"],
  [cited(printedArticle, null, {}, { date: "2023" }), "C Digger, ‘Who may sit’ (2023) 4(12) Journal of Gardens 33"],
  [cited(numberedArticle, null, {}, { date: "2024", language: "ru" }), "ГД Лесник, ‘Лес’ (2024) 2(77) Вестник леса 7 (Russian)"],
  [cited(pagedArticle, null, {}, { date: "2022", language: "kk" }), "‘Тырма’ (2022) 3 Бақ 1–6, 9 (Kazakh)"],
  [cited(news, "body__p_3", {}, { date: "2024-06-24" }), "‘How benches were painted’ Park Daily (24 June 2024), para 3"],
  [cited(page, null, {}, { date: null }), "‘[The kinds of benches]’"],
])("by OSCOLA (%#): what is cited reads “%s”", (item, citation) => {
  expect(byOscola(item)).toBe(citation);
});

test("GOST ends in the address and the day of access", () => {
  expect(gost(cited(constitution, fifteenth, printed, { legalValue: "unofficial" }))).toBe(
    "Конституция Республики Казахстан : принята 30 авг. 1995 г. (ред. от 7 окт. 1998 г., на англ. яз., неофиц. пер.). Ст. 44, п. 1, подп. 15. URL: https://example.org/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15 (дата обращения: 22.11.2026).",
  );
});

test.each<[CitedItem, string]>([
  [
    cited(constitution, null, {}, russian),
    "Конституция Республики Казахстан : принята 30 авг. 1995 г. (ред. от 17 сент. 2022 г., на рус. яз., офиц. текст).",
  ],
  [
    cited(constitution, "preamble"),
    "Конституция Республики Казахстан : принята 30 авг. 1995 г. (ред. от 7 окт. 1998 г., на англ. яз.). Преамбула.",
  ],
  [
    cited(constitution, "sec_III"),
    "Конституция Республики Казахстан : принята 30 авг. 1995 г. (ред. от 7 окт. 1998 г., на англ. яз.). Разд. III.",
  ],
  [
    cited(constitution, "art_2__para_3-1__al_2"),
    "Конституция Республики Казахстан : принята 30 авг. 1995 г. (ред. от 7 окт. 1998 г., на англ. яз.). Ст. 2, п. 3-1, абз. 2.",
  ],
  [cited(gardens, "att_2__para_5"), "Gardens Act 2001 : принят 4 мая 2001 г. (ред. от 7 окт. 1998 г., на англ. яз.). Прил. 2, п. 5."],
  [
    cited(gardens, "part_I__chp_2__art_7", {}, { date: null }),
    "Gardens Act 2001 : принят 4 мая 2001 г. (ред. без даты, на англ. яз.). Ч. I, гл. 2, ст. 7.",
  ],
  [
    cited(benches, "art_5__para_3__subpara_b", { art_5__para_3__subpara_b: { num: "б)" } }, russian),
    "О скамьях в садах (ред. от 17 сент. 2022 г., на рус. яз., офиц. текст). Ст. 5, п. 3, подп. б.",
  ],
  [
    cited(article, "results-and-discussion__p_12", results, { date: "2026-03-30" }),
    "Gardener B. S., Digger C., Planters' Club. Скамьи граждан и «права» // Journal of Parks. 2026. Results and Discussion, абзац 12. На англ. яз. DOI: 10.1234/bench_2026.1.",
  ],
  [cited(manyAuthors, null, {}, { date: "2018", language: "ru" }), "Почвы / А.Б. Садовник [и др.] // Сады. 2018."],
  [
    cited(charter, null, {}, russian),
    "Конституция Республики Казахстан : принята на респ. референдуме 30 авг. 1995 г. (ред. от 17 сент. 2022 г., на рус. яз., офиц. текст).",
  ],
  [
    cited(wells, "art_2", {}, russian),
    "Закон «О колодцах» : принят Парламентом Вельда 4 мая 2001 г. № 17-II (ред. от 17 сент. 2022 г., на рус. яз., офиц. текст). Ст. 2.",
  ],
  [cited(ordinance, null, {}, { date: null, language: "ru" }), "Об уборке снега : № 5 : Управа города (ред. без даты, на рус. яз.)."],
  [
    cited(printedArticle, "body__p_2", {}, { date: "2023" }),
    "Digger C. Кто может сидеть // Journal of Gardens. 2023. Vol. 4, № 12. P. 33–45. Абзац 2. На англ. яз.",
  ],
  [cited(numberedArticle, null, {}, { date: "2024", language: "ru" }), "Лесник Г. Д. Лес // Вестник леса. 2024. № 2(77). С. 7."],
  [cited(pagedArticle, null, {}, { date: "2022", language: "kk" }), "Тырма // Бақ. 2022. Т. 3. Б. 1–6, 9. На каз. яз."],
  [cited(news, null, {}, { date: "2024-06-24" }), "How benches were painted // Park Daily. 2024. 24 июня. На англ. яз."],
  [cited(page, "body__p_7", {}, { date: null }), "[The kinds of benches]. Абзац 7. На англ. яз."],
])("by GOST (%#): what is cited reads «%s»", (item, citation) => {
  expect(byGost(item)).toBe(citation);
});
