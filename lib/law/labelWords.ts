import type { Language } from "#lib/law/language";
import type { Unit } from "#lib/law/unit";

/**
 * How a unit with its number reads. `@` stands for the number, `@)` for one that closes with a bracket whether or not the
 * print is known, `@-` for one that a hyphen joins where it ends in a digit: `44-бап`, `15) тармақша`, `II бөлім`. Written as
 * inside a sentence; the first letter is raised at the start.
 */
export type LabelWords = {
  readonly units: Readonly<Record<Unit, string>>;
  /** Parts of literature and unnumbered units that have a name of their own, by their slug without its language. */
  readonly parts: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<Language, string>>;
};

/** Words of labels by interface language. Kazakh order follows Kazakh acts: `44-бап, 1-тармақ, 15) тармақша`. */
export const labelWords: Readonly<Record<Language, LabelWords>> = {
  en: {
    units: {
      preamble: "preamble",
      part: "Part @",
      subpart: "subpart @",
      sec: "Section @",
      chp: "Chapter @",
      art: "Article @",
      para: "paragraph @",
      subpara: "subparagraph @",
      subsec: "subsection @",
      point: "point @",
      al: "unnumbered paragraph @",
      item: "item @",
      att: "Annex @",
      p: "paragraph @",
      ref: "entry @",
      note: "note @",
    },
    parts: {
      title: "title",
      "front-matter": "front matter",
      abstract: "abstract",
      keywords: "keywords",
      references: "references",
      body: "",
      authors: "authors",
      affiliations: "affiliations",
    },
    languages: { en: "English", kk: "Kazakh", ru: "Russian" },
  },
  ru: {
    units: {
      preamble: "преамбула",
      part: "часть @",
      subpart: "подчасть @",
      sec: "раздел @",
      chp: "глава @",
      art: "статья @",
      para: "пункт @",
      subpara: "подпункт @)",
      subsec: "подраздел @",
      point: "литера @",
      al: "абзац без номера @",
      item: "позиция @",
      att: "приложение @",
      p: "абзац @",
      ref: "источник @",
      note: "примечание @",
    },
    parts: {
      title: "заглавие",
      "front-matter": "выходные данные",
      abstract: "аннотация",
      keywords: "ключевые слова",
      references: "список литературы",
      body: "",
      authors: "авторы",
      affiliations: "организации",
    },
    languages: { en: "на английском языке", kk: "на казахском языке", ru: "на русском языке" },
  },
  kk: {
    units: {
      preamble: "кіріспе",
      part: "@-бөлік",
      subpart: "@-кіші бөлік",
      sec: "@-бөлім",
      chp: "@-тарау",
      art: "@-бап",
      para: "@-тармақ",
      subpara: "@)-тармақша",
      subsec: "@-кіші бөлім",
      point: "@-литер",
      al: "нөмірсіз @-абзац",
      item: "@-позиция",
      att: "@-қосымша",
      p: "@-абзац",
      ref: "@-дереккөз",
      note: "@-ескертпе",
    },
    parts: {
      title: "тақырып",
      "front-matter": "шығу деректері",
      abstract: "аңдатпа",
      keywords: "түйін сөздер",
      references: "әдебиеттер тізімі",
      body: "",
      authors: "авторлар",
      affiliations: "ұйымдар",
    },
    languages: { en: "ағылшын тілінде", kk: "қазақ тілінде", ru: "орыс тілінде" },
  },
};
