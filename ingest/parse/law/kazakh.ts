import { basic, container, type Vocabulary } from "#ingest/parse/law/vocabulary";

/** The number stands first: «44-бап», «I бөлім», «2-тарау». */
const heading = (...words: readonly string[]): RegExp =>
  new RegExp(`^(?<number>[IVXLC]+|\\d+(?:-\\d+)*|\\p{L}+[іІыЫ])(?:\\s*-\\s*|\\s+)(?:${words.join("|")})(?=[.\\s]|$)\\.?`, "u");

export const kazakh: Vocabulary = {
  language: "kk",
  annexes: [
    container({ unit: "att", kind: "part", pattern: /^(?<number>\d+(?:-\d+)*)\s*-\s*(?:қосымша|ҚОСЫМША)(?=[.\s]|$)\.?/u }),
    container({ unit: "att", kind: "part", pattern: /^(?:қосымша|Қосымша|ҚОСЫМША)$/u }),
  ],
  containers: [
    container({ unit: "part", kind: "part", pattern: heading("бөлік", "БӨЛІК") }),
    container({ unit: "part", kind: "part", pattern: /^(?<number>ЖАЛПЫ|ЕРЕКШЕ|Жалпы|Ерекше) (?:БӨЛІК|БӨЛІМ|бөлік|бөлім)$/u }),
    container({ unit: "sec", kind: "section", pattern: heading("бөлім", "БӨЛІМ") }),
    container({ unit: "subpart", kind: "part", pattern: heading("кіші\\s+бөлім", "КІШІ\\s+БӨЛІМ") }),
    container({ unit: "chp", kind: "chapter", pattern: heading("тарау", "ТАРАУ") }),
    container({ unit: "subpart", level: "paragraph", kind: "part", pattern: heading("параграф", "ПАРАГРАФ") }),
  ],
  articles: [basic({ unit: "art", kind: "article", pattern: /^(?<number>\d+(?:-\d+)*)\s*-\s*(?:бап|БАП)(?=[.\s]|$)\.?/u })],
  sections: [],
  kindLine: /^(?:қазақстан\s+республикасы|ҚР)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:заңы|кодексі|жарлығы|қаулысы|бұйрығы)$/iu,
  adoptionLine: /\s(?:қабылданды|қабылданған|бекітілді)\.?$/iu,
  deleted: /^[([]?\s*(?:алып\s+тасталды|алынып\s+тасталды|күші\s+жойыл)/iu,
  deletedNote: /^Ескерту\.\s.{0,80}(?:алып\s+тасталды|алынып\s+тасталды|күші\s+жойыл)/iu,
  announces: /(?:^|[\s(])№$/u,
  joins: /(?:\s(?:және|мен|пен|бен|немесе)|,)$/iu,
  belongsTo: /^(?!)/u,
  ordinals: {
    ...{ жалпы: 1, ерекше: 2 },
    бірінші: 1,
    екінші: 2,
    үшінші: 3,
    төртінші: 4,
    бесінші: 5,
    алтыншы: 6,
    жетінші: 7,
    сегізінші: 8,
    тоғызыншы: 9,
    оныншы: 10,
  },
  examples: {
    "I бөлім": "sec_I",
    "2-тарау. Адам және азамат": "chp_2",
    "2-кіші бөлім": "subpart_2",
    "1-параграф. Жалпы ережелер": "subpart_1",
    "44-бап": "art_44",
    "83-1-бап. Құқықтар": "art_83-1",
    "83¹-бап. Құқықтар": "art_83-1",
    "1-қосымша": "att_1",
    "ЕКІНШІ БӨЛІМ": "sec_2",
    "ЕРЕКШЕ БӨЛІК": "part_2",
  },
};
