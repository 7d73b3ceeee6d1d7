import type { WorkType } from "#lib/law/work";

/** What a work is in the formats of reference managers. */
export type RecordType = {
  /** Types of CSL 1.0.2. */
  readonly csl: "legislation" | "article-journal" | "article-newspaper" | "webpage";
  /**
   * Entry types of biblatex. `legislation` prints as `misc` in its standard styles and as an act in legal ones; plain BibTeX
   * prints what it does not know as `misc` too. Zotero reads it as a bill, whereas of `misc` it makes a document or a book.
   */
  readonly bibtex: "legislation" | "article" | "online";
  /** Reference types of RIS. `STAT` is a statute everywhere; `LEGAL` is read as a case by Zotero. */
  readonly ris: "STAT" | "JOUR" | "NEWS" | "ELEC";
};

const act: RecordType = { csl: "legislation", bibtex: "legislation", ris: "STAT" };

export const recordTypes: Readonly<Record<WorkType, RecordType>> = {
  ...{ constitution: act, "constitutional-law": act, code: act, law: act, decree: act, resolution: act, order: act, decision: act },
  scholarly: { csl: "article-journal", bibtex: "article", ris: "JOUR" },
  news: { csl: "article-newspaper", bibtex: "article", ris: "NEWS" },
  overview: { csl: "webpage", bibtex: "online", ris: "ELEC" },
};
