import { expect, test } from "vitest";
import { parseEId } from "#lib/law/eId";
import { labelOf, type Named } from "#lib/law/label";
import type { Language } from "#lib/law/language";

const eId = (text: string) => {
  const parsed = parseEId(text);
  if (!parsed.ok) throw new Error(`${text} is no eId`);
  return parsed.value;
};
const named = (id: string, num: string | null, heading: string | null): Named => ({ eId: eId(id), num, heading });

test.each<[string, Language, readonly Named[], string]>([
  ["art_44__para_1__subpara_15", "en", [named("art_44__para_1__subpara_15", "15)", null)], "Article 44, paragraph 1, subparagraph 15)"],
  ["art_44__para_1__subpara_15", "en", [], "Article 44, paragraph 1, subparagraph 15"],
  ["art_44__para_1__subpara_15", "ru", [named("art_44__para_1__subpara_15", "15)", null)], "Статья 44, пункт 1, подпункт 15)"],
  ["art_44__para_1__subpara_15", "kk", [named("art_44__para_1__subpara_15", "15)", null)], "44-бап, 1-тармақ, 15) тармақша"],
  ["art_44__para_1", "en", [named("art_44__para_1", "1.", null)], "Article 44, paragraph 1"],
  ["art_20", "en", [named("art_20", "Article 20", null)], "Article 20"],
  ["sec_II", "en", [named("sec_II", "SECTION II", "THE INDIVIDUAL AND THE CITIZEN")], "Section II"],
  ["sec_II", "kk", [], "II бөлім"],
  ["preamble", "ru", [], "Преамбула"],
  [
    "results-and-discussion__p_12",
    "en",
    [named("results-and-discussion", null, "Results and Discussion")],
    "Results and Discussion, paragraph 12",
  ],
  ["results-and-discussion__p_12", "en", [], "Results and discussion, paragraph 12"],
  ["references__ref_4", "en", [named("references", null, "REFERENCES")], "References, entry 4"],
  ["abstract-ru__p_2", "en", [named("abstract-ru", null, "Аннотация.")], "Abstract (Russian), paragraph 2"],
  ["front-matter-en__p_2", "en", [], "Front matter (English), paragraph 2"],
  ["keywords-kk", "ru", [], "Ключевые слова (на казахском языке)"],
  ["abstract-ru", "kk", [], "Аңдатпа (орыс тілінде)"],
  ["art_44__para_1__subpara_15", "kk", [], "44-бап, 1-тармақ, 15) тармақша"],
  ["art_44__subpara_15__al_2", "kk", [], "44-бап, 15) тармақша, нөмірсіз 2-абзац"],
  ["art_44__subpara_15__al_2", "ru", [], "Статья 44, подпункт 15), абзац без номера 2"],
  ["art_10-1__para_2__point_b", "kk", [named("art_10-1__para_2__point_b", "б)", null)], "10-1-бап, 2-тармақ, б) литер"],
  ["art_10-1__para_2__point_b", "ru", [named("art_10-1__para_2__point_b", "б)", null)], "Статья 10-1, пункт 2, литера б)"],
  ["sec_2__chp_3", "kk", [], "2-бөлім, 3-тарау"],
  ["references__ref_4", "kk", [], "Әдебиеттер тізімі, 4-дереккөз"],
  ["body__p_7", "kk", [], "7-абзац"],
  ["att_1__para_3", "ru", [], "Приложение 1, пункт 3"],
  ["body__p_7", "en", [], "Paragraph 7"],
  ["sec_76__subsec_1", "en", [named("sec_76__subsec_1", "(1)", null)], "Section 76, subsection (1)"],
  ["sec_76__subsec_1", "en", [], "Section 76, subsection (1)"],
  ["sec_76__subsec_1__para_a", "en", [named("sec_76__subsec_1__para_a", "(a)", null)], "Section 76, subsection (1), paragraph (a)"],
  ["sec_76__subsec_1__para_a__subpara_i", "en", [], "Section 76, subsection (1), paragraph (a), subparagraph (i)"],
  ["sec_76__subsec_1__para_a__al_2", "en", [], "Section 76, subsection (1), paragraph (a), unnumbered paragraph 2"],
  ["sec_3__para_b__subpara_ii", "en", [], "Section 3, paragraph (b), subparagraph (ii)"],
  ["sec_II__para_3", "en", [], "Section II, paragraph 3"],
  ["sec_76__subsec_1__para_a__subpara_i", "ru", [], "Раздел 76, подраздел (1), пункт (a), подпункт (i)"],
  ["sec_76__subsec_1__para_a__subpara_i", "kk", [], "76-бөлім, (1) кіші бөлім, (a) тармақ, (i) тармақша"],
  ["s-part-of-history__p_1", "en", [], "Part of history, paragraph 1"],
])("%s reads in %s as its law prints it", (id, language, known, label) => {
  expect(labelOf(eId(id), language, known)).toBe(label);
});
