import type { BibliographyEntry } from "#lib/law/bibliography";
import type { EId } from "#lib/law/eId";
import type { AuditEntry, Furniture, Provision } from "#lib/law/provision";
import type { Edition, Facts, Work } from "#lib/law/work";
import type { Row } from "#lib/store/database";

/**
 * From rows to values. Only ingest writes the library, through the types below, and its schema version is checked when
 * it is opened: so rows are trusted here, and nowhere else.
 */
const text = (row: Row, column: string): string => String(row[column] ?? "");
const textOrNull = (row: Row, column: string): string | null => (row[column] === null ? null : String(row[column]));
const count = (row: Row, column: string): number => Number(row[column]);
const countOrNull = (row: Row, column: string): number | null => (row[column] === null ? null : Number(row[column]));

/** A work without its editions, as its manifest entry gives it. */
export type WorkRecord = Omit<Work, "editions">;

export const workOfRow = (row: Row): WorkRecord => JSON.parse(text(row, "record")) as WorkRecord;
export const editionOfRow = (row: Row): Edition => JSON.parse(text(row, "record")) as Edition;
export const entryOfRow = (row: Row): BibliographyEntry => JSON.parse(text(row, "record")) as BibliographyEntry;
export const factsOfRow = (row: Row): Facts => JSON.parse(text(row, "facts")) as Facts;

export const provisionOfRow = (row: Row): Provision => ({
  work: text(row, "work"),
  edition: text(row, "edition"),
  eId: text(row, "eId") as EId,
  parent: textOrNull(row, "parent") as EId | null,
  kind: text(row, "kind") as Provision["kind"],
  num: textOrNull(row, "num"),
  heading: textOrNull(row, "heading"),
  text: textOrNull(row, "text"),
  wrapUp: textOrNull(row, "wrapUp"),
  language: text(row, "language") as Provision["language"],
  status: text(row, "status") as Provision["status"],
  sameAs: text(row, "sameAs"),
  page: countOrNull(row, "page"),
  line: count(row, "line"),
  order: count(row, "position"),
  last: count(row, "last"),
});

export const furnitureOfRow = (row: Row): Furniture => ({
  work: text(row, "work"),
  edition: text(row, "edition"),
  page: countOrNull(row, "page"),
  line: count(row, "line"),
  kind: text(row, "kind") as Furniture["kind"],
  text: text(row, "text"),
});

export const auditEntryOfRow = (row: Row): AuditEntry => ({
  work: text(row, "work"),
  edition: text(row, "edition"),
  page: countOrNull(row, "page"),
  line: countOrNull(row, "line"),
  rule: text(row, "rule"),
  severity: text(row, "severity") as AuditEntry["severity"],
  message: text(row, "message"),
  text: text(row, "text"),
});
