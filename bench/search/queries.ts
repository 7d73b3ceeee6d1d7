/** What a query is like; figures are also given by kind. */
export const kinds = ["word", "words", "citation", "filtered", "phrase", "fewer words", "nothing"] as const;
export type Kind = (typeof kinds)[number];

/** One search as a reader sends it: the query of its address, percent-encoding left to the sender. */
export type Query = { readonly kind: Kind; readonly address: string };

const asked: Readonly<Record<Kind, readonly string[]>> = {
  word: ["q=pardon", "q=president", "q=dignity", "q=citizens", "q=суд", "q=конституция", "q=азаматтар", "q=judi"],
  words: [
    "q=freedom of speech",
    "q=presumption of innocence",
    "q=state of emergency",
    "q=minimum wage and pension",
    "q=appointment of judges",
    "q=конституционным судом",
    "q=правовая неграмотность граждан",
    "q=құқықтық мәдениет",
  ],
  citation: ["q=Article 20", "q=art 44(1)(15)", "q=articles 13 and 14", "q=Art. 53 sub 6", "q=ст. 39 п. 2", "q=44-бап"],
  filtered: [
    "q=rights&type=constitution",
    "q=court&work=constitution-1995",
    "q=human rights&language=en&type=scholarly&type=constitution",
    "q=president&work=constitution-1995&section=constitution-1995/sec-III",
    "q=law&force=ceased",
    "q=reform&year=2024&sort=-date",
    "q=права&language=ru",
  ],
  phrase: ['q="checks and balances"', 'q="not subject to appeal"', 'q="imperative mandate"', "q=«международный опыт»"],
  "fewer words": [
    "q=how long is the presidential term",
    "q=priority of international treaties over national laws",
    "q=what did the council say about citizens and judges",
    "q=ипотечное кредитование граждан",
  ],
  nothing: ["q=zzzxqy", "q=абырвалг", "q=pardon&type=decree", "q=art 8(99)"],
};

/** Mixed searches in three languages, of every kind that is answered in another way. */
export const queries: readonly Query[] = kinds.flatMap((kind) => asked[kind].map((address) => ({ kind, address })));

/** The address as it is sent: `/search` with the query, encoded. */
export const sentTo = (path: string, { address }: Query): string => `${path}?${new URLSearchParams(address)}`;
