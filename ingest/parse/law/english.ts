import { basic, container, type Vocabulary } from "#ingest/parse/law/vocabulary";

const numeral = "(?<number>[IVXLC]+|\\d+(?:[-.]\\d+)*[A-Z]{0,2}[a-z]?|[A-Z]|[A-Z]+|[A-Z][a-z]+)";
const heading = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join("|")})\\s+${numeral}(?=[.\\s:–—-]|$)\\.?`, "u");

export const english: Vocabulary = {
  language: "en",
  annexes: [
    container({ unit: "att", kind: "part", pattern: heading("Protocol(?:\\s+No\\.?)?", "PROTOCOL(?:\\s+N[Oo]\\.?)?") }),
    container({ unit: "att", kind: "part", pattern: /^(?:(?:THE|The)\s+)?(?:Protocol|PROTOCOL)$/u }),
    container({ unit: "att", kind: "part", pattern: heading("Annex(?:\\s+No\\.?)?", "ANNEX(?:\\s+N[Oo]\\.?)?", "Schedule", "SCHEDULE") }),
    container({
      unit: "att",
      kind: "part",
      pattern: /^(?:(?:THE|The)\s+)?(?<number>[A-Z]+|[A-Z][a-z]+)\s+(?:SCHEDULE|Schedule)(?=[.\s]|$)\.?/u,
    }),
    container({ unit: "att", kind: "part", pattern: /^(?:(?:THE|The)\s+)?(?:Annex|ANNEX|Schedule|SCHEDULE)$/u }),
    container({ unit: "att", kind: "part", pattern: heading("Annexure", "ANNEXURE", "Appendix", "APPENDIX") }),
    container({ unit: "att", kind: "part", pattern: /^(?:Annexure|ANNEXURE|Appendix|APPENDIX)$/u }),
  ],
  containers: [
    container({ unit: "part", kind: "part", pattern: heading("Part", "PART") }),
    container({ unit: "part", kind: "part", pattern: /^(?<number>GENERAL|SPECIAL|General|Special) (?:PART|Part)$/u }),
    container({ unit: "sec", kind: "section", pattern: heading("Section", "SECTION") }),
    container({ unit: "chp", kind: "chapter", pattern: heading("Chapter", "CHAPTER") }),
    container({ unit: "subpart", kind: "part", pattern: heading("Subpart", "SUBPART", "Division", "DIVISION") }),
  ],
  articles: [
    basic({
      unit: "art",
      kind: "article",
      pattern: /^(?:Article|ARTICLE|Art\.?)\s+(?<number>\d+(?:[-.]\d+)*[A-Z]{0,2}[a-z]?)(?=[.\s:]|$)\.?/u,
    }),
  ],
  sections: [
    basic({
      unit: "sec",
      kind: "section",
      pattern: /^(?:(?:Section|SECTION|Sec\.|SEC\.)\s+|§\s*)(?<number>\d+(?:[-.]\d+)*[A-Z]{0,2}[a-z]?)(?=[.\s:]|$)\.?/u,
    }),
  ],
  kindLine:
    /^(?:the\s+)?(?:constitutional\s+law|law|code|decree|resolution|order)\s+of\s+(?:the\s+)?(?:republic|president|government|parliament|minist\p{L}+)\b[^.]*$/iu,
  adoptionLine: /^(?:\p{L}+\s+){0,3}(?:was\s+)?(?:adopted|approved|enacted)\s+(?:by|at|on|in)\b/iu,
  deleted:
    /^[([*\s]*(?:(?:sub)?(?:section|paragraph|article|item|sub-?item)s?\s+(?:\([^)]*\)|\d+\S*)\s+(?:was\s+|is\s+)?)?(?:deleted|repealed|excluded|omitted|revoked)\b/iu,
  deletedNote: /^(?:Footnote\.\s|\[).{0,80}\b(?:deleted|repealed|excluded|omitted)\b/iu,
  announces: /\b(?:articles?|paragraphs?|subparagraphs?|sections?|chapters?|parts?|points?|items?|of|to|(?:arts?|paras?|secs?|nos?)\.?)$/iu,
  joins: /(?:\b(?:and|or)|,)$/iu,
  belongsTo: /^(?:to|of)\s+(?:the|this)\s/iu,
  ordinals: {
    ...{ general: 1, special: 2 },
    ...{ one: 1, first: 1, two: 2, second: 2, three: 3, third: 3, four: 4, fourth: 4, five: 5, fifth: 5, six: 6, sixth: 6, seven: 7 },
    ...{ seventh: 7, eight: 8, eighth: 8, nine: 9, ninth: 9, ten: 10, tenth: 10, eleven: 11, eleventh: 11, twelve: 12, twelfth: 12 },
  },
  examples: {
    "Section I. GENERAL PROVISIONS": "sec_I",
    "Chapter 2 The President": "chp_2",
    "Part One": "part_1",
    "SPECIAL PART": "part_2",
    "PART A – Procedures": "part_A",
    "Article 94-1": "art_94-1",
    "Article 5. Freedom of speech": "art_5",
    "Art 115l": "art_115l",
    "SCHEDULE 2": "att_2",
    "Schedule 1A": "att_1A",
    "THE SECOND SCHEDULE": "att_2",
    "Annex No. 3": "att_3",
    "PROTOCOL No. 2": "att_2",
  },
};
