import type { LawForm } from "#ingest/parse/law/form";

const numeral = "(?<number>[IVXLC]+|\\d+(?:[-.]\\d+)*[A-Za-z]?|ONE|[A-Z][a-z]+)";

export const english: LawForm = {
  language: "en",
  annexes: [
    { unit: "att", kind: "part", pattern: /^(?:Annex|ANNEX|Schedule|SCHEDULE)\s+(?<number>[IVXLC]+|\d+|[A-Z])\b\.?/u, follows: "heading" },
  ],
  containers: [
    { unit: "part", kind: "part", pattern: new RegExp(`^(?:Part|PART)\\s+${numeral}\\b\\.?`, "u"), follows: "heading" },
    { unit: "sec", kind: "section", pattern: new RegExp(`^(?:Section|SECTION)\\s+${numeral}\\b\\.?`, "u"), follows: "heading" },
    { unit: "chp", kind: "chapter", pattern: new RegExp(`^(?:Chapter|CHAPTER)\\s+${numeral}\\b\\.?`, "u"), follows: "heading" },
  ],
  basic: [
    {
      unit: "art",
      kind: "article",
      pattern: /^(?:Article|ARTICLE|Art\.?)\s+(?<number>\d+(?:[-.]\d+)*[a-z]?)(?=[.\s:]|$)\.?/u,
      follows: "either",
    },
  ],
  kindLine:
    /^(?:the\s+)?(?:constitutional\s+law|law|code|decree|resolution|order)\s+of\s+(?:the\s+)?(?:republic|president|government|parliament|minist\p{L}+)\b[^.]*$/iu,
  deleted: /^[([]?\s*(?:deleted|repealed|excluded|omitted)\b/iu,
  announces: /(?:\b(?:articles?|paragraphs?|subparagraphs?|sections?|chapters?|parts?|points?|items?|no|nos|of|and|or|to)\.?|,)$/iu,
  ordinals: {
    one: 1,
    first: 1,
    two: 2,
    second: 2,
    three: 3,
    third: 3,
    four: 4,
    fourth: 4,
    five: 5,
    fifth: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
  examples: {
    "Section I. GENERAL PROVISIONS": "sec_I",
    "Chapter 2 The President": "chp_2",
    "Part One": "part_1",
    "Article 94-1": "art_94-1",
    "Article 5. Freedom of speech": "art_5",
    "Art 115l": "art_115l",
    "SCHEDULE 2": "att_2",
  },
};
