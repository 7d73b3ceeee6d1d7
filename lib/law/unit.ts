/**
 * The units of which laws are made, outermost first, by the abbreviations of the Akoma Ntoso naming convention 1.0
 * (`al` is its alinea, `att` its attachment; `subpara` and `subsec` keep their own words as our addresses print them).
 */
export const lawUnits = [
  "preamble",
  "part",
  "subpart",
  "sec",
  "chp",
  "art",
  "para",
  "subpara",
  "subsec",
  "point",
  "al",
  "item",
  "att",
] as const;

/** The numbered units of literature: a paragraph, a bibliography entry, a note. */
export const literatureUnits = ["p", "ref", "note"] as const;

export type LawUnit = (typeof lawUnits)[number];
export type Unit = LawUnit | (typeof literatureUnits)[number];

const units: ReadonlySet<string> = new Set([...lawUnits, ...literatureUnits]);

export const isUnit = (word: string): word is Unit => units.has(word);
