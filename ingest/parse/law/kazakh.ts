import type { LawForm } from "#ingest/parse/law/form";

/** The number stands first: «44-бап», «I бөлім», «2-тарау». */
export const kazakh: LawForm = {
  language: "kk",
  annexes: [{ unit: "att", kind: "part", pattern: /^(?<number>\d+)\s*-\s*(?:қосымша|ҚОСЫМША)(?=[.\s]|$)\.?/u, follows: "heading" }],
  containers: [
    {
      unit: "part",
      kind: "part",
      pattern: /^(?<number>[IVXLC]+|\d+|\p{L}+[іІыЫ])(?:\s*-\s*|\s+)(?:бөлік|БӨЛІК)(?=[.\s]|$)\.?/u,
      follows: "heading",
    },
    {
      unit: "sec",
      kind: "section",
      pattern: /^(?<number>[IVXLC]+|\d+|\p{L}+[іІыЫ])(?:\s*-\s*|\s+)(?:бөлім|БӨЛІМ)(?=[.\s]|$)\.?/u,
      follows: "heading",
    },
    { unit: "chp", kind: "chapter", pattern: /^(?<number>[IVXLC]+|\d+)(?:\s*-\s*|\s+)(?:тарау|ТАРАУ)(?=[.\s]|$)\.?/u, follows: "heading" },
  ],
  basic: [{ unit: "art", kind: "article", pattern: /^(?<number>\d+(?:-\d+)*)\s*-\s*(?:бап|БАП)(?=[.\s]|$)\.?/u, follows: "either" }],
  kindLine: /^(?:қазақстан\s+республикасы|ҚР)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:заңы|кодексі|жарлығы|қаулысы|бұйрығы)$/iu,
  deleted: /^[([]?\s*(?:алып\s+тасталды|алынып\s+тасталды|күші\s+жойыл)/iu,
  announces: /(?:(?:^|[\s(])(?:және|мен|пен|бен|немесе|№)|,)$/iu,
  ordinals: { бірінші: 1, екінші: 2, үшінші: 3, төртінші: 4, бесінші: 5, алтыншы: 6, жетінші: 7, сегізінші: 8, тоғызыншы: 9, оныншы: 10 },
  examples: {
    "I бөлім": "sec_I",
    "2-тарау. Адам және азамат": "chp_2",
    "44-бап": "art_44",
    "83-1-бап. Құқықтар": "art_83-1",
    "1-қосымша": "att_1",
    "ЕКІНШІ БӨЛІМ": "sec_2",
  },
};
