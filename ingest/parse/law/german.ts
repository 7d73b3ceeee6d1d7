import { basic, container, type Vocabulary } from "#ingest/parse/law/vocabulary";

const numeral = "(?<number>[IVXLC]+|\\d+[a-z]?|[A-Z][a-zäöü]+)";
const heading = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join("|")})\\s+${numeral}(?=[.\\s:–—-]|$)\\.?`, "u");

/** Headings that lead with their number: "I. - Die Grundrechte", "X a. - Verteidigungsfall", "Erster Abschnitt". */
const roman = /^(?<number>[IVXLC]+(?:\s?[a-z])?)\.(?=\s+[-–—]\s)/u;
const leading = (word: string): RegExp => new RegExp(`^(?<number>[A-Z][a-zäöü]+)\\s+${word}(?=\\s|$)`, "u");

export const german: Vocabulary = {
  language: "de",
  annexes: [
    container({ unit: "att", kind: "part", pattern: heading("Anlage", "Anhang") }),
    container({ unit: "att", kind: "part", pattern: /^(?:Anlage|Anhang)$/u }),
  ],
  containers: [
    container({ unit: "part", kind: "part", pattern: heading("Teil", "Buch") }),
    container({ unit: "part", kind: "part", pattern: leading("(?:Teil|Buch)") }),
    container({ unit: "sec", kind: "section", pattern: heading("Abschnitt") }),
    container({ unit: "sec", kind: "section", pattern: leading("Abschnitt") }),
    container({ unit: "sec", kind: "section", pattern: roman }),
    container({ unit: "chp", kind: "chapter", pattern: heading("Kapitel") }),
    container({ unit: "chp", kind: "chapter", pattern: leading("Kapitel") }),
  ],
  articles: [basic({ unit: "art", kind: "article", pattern: /^(?:Artikel|Art\.?)\s+(?<number>\d+[a-z]?)(?=[.\s:]|$)\.?/u })],
  sections: [basic({ unit: "sec", kind: "section", pattern: /^§\s*(?<number>\d+[a-z]?)(?=[.\s:]|$)\.?/u })],
  kindLine: /^(?:gesetz|verordnung|erlass)$/iu,
  adoptionLine: /^(?:ausfertigungsdatum|vom\s+\d)/iu,
  deleted: /^[([]?\s*(?:weggefallen|aufgehoben)\b/iu,
  deletedNote: /^(?:Anm|Fußnote)\.?\s.{0,60}(?:weggefallen|aufgehoben)/iu,
  announces: /(?:\b(?:artikels?|absatz|absätze|nummer|satz|bis|von|vom|(?:art|abs|nr)\.?)|§+)$/iu,
  joins: /(?:\b(?:und|oder)|,)$/iu,
  belongsTo: /^zu[rm]?\s/iu,
  ordinals: {
    allgemeiner: 1,
    besonderer: 2,
    erster: 1,
    erste: 1,
    erstes: 1,
    zweiter: 2,
    zweite: 2,
    zweites: 2,
    dritter: 3,
    dritte: 3,
    drittes: 3,
    vierter: 4,
    viertes: 4,
    fünfter: 5,
  },
  examples: {
    "Art 115l": "art_115l",
    "Artikel 5 Meinungsfreiheit": "art_5",
    "I. - Die Grundrechte": "sec_I",
    "IV a. - Gemeinsamer Ausschuß": "sec_IVa",
    "Zweiter Abschnitt": "sec_2",
    "Besonderer Teil": "part_2",
    "Anlage 2": "att_2",
  },
};
