import type { EId } from "#lib/law/eId";
import type { Language } from "#lib/law/language";

/** What a provision can be (contract, section 4). */
export const provisionKinds = [
  "title",
  "preamble",
  "part",
  "section",
  "chapter",
  "article",
  "paragraph",
  "subparagraph",
  "point",
  "alinea",
  "heading",
  "author",
  "abstract",
  "keywords",
  "p",
  "item",
  "ref",
  "note",
  "meta",
] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

export const provisionStatuses = ["in-force", "deleted", "withdrawn"] as const;
export type ProvisionStatus = (typeof provisionStatuses)[number];

/** One addressable piece of an edition, as the library keeps it. */
export type Provision = {
  readonly work: string;
  readonly edition: string;
  readonly eId: EId;
  readonly parent: EId | null;
  readonly kind: ProvisionKind;
  /** The printed marker as it stands: `Article 44`, `15)`, `I.`. */
  readonly num: string | null;
  readonly heading: string | null;
  /** Own text without marker and without the children's text; blocks are separated by `\n`. */
  readonly text: string | null;
  /** What follows the children. */
  readonly wrapUp: string | null;
  readonly language: Language;
  readonly status: ProvisionStatus;
  /** The provision's identity across editions. */
  readonly sameAs: string;
  /** Physical page, where the format has pages. */
  readonly page: number | null;
  /** Physical line of the file, or of the page where the format has pages. */
  readonly line: number;
  /** Place in reading order, from 1. */
  readonly order: number;
  /** The order of the last provision inside this one; its own where it has no children. */
  readonly last: number;
};

export const furnitureKinds = ["running-head", "page-number", "credit", "advert", "repeated-title", "note-of-publisher"] as const;
export type FurnitureKind = (typeof furnitureKinds)[number];

/** Words of a source that are not its text. */
export type Furniture = {
  readonly work: string;
  readonly edition: string;
  readonly page: number | null;
  readonly line: number;
  readonly kind: FurnitureKind;
  readonly text: string;
};

export const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/** Something that ingest reports about a source: a row of the audit. */
export type AuditEntry = {
  readonly work: string;
  readonly edition: string;
  readonly page: number | null;
  readonly line: number | null;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly text: string;
};
