import type { PartialDate } from "#lib/law/date";
import type { LawFormName } from "#lib/law/form";
import { isLanguage, type Language } from "#lib/law/language";

/** Kinds of works, in the order of their legal rank, then literature. */
export const workTypes = [
  "constitution",
  "constitutional-law",
  "code",
  "law",
  "decree",
  "resolution",
  "order",
  "decision",
  "scholarly",
  "overview",
  "news",
] as const;
export type WorkType = (typeof workTypes)[number];

export const literatureTypes: ReadonlySet<WorkType> = new Set<WorkType>(["scholarly", "overview", "news"]);

/** Whether works of a type are law, with force and wordings, rather than literature about it. */
export const isLaw = (type: WorkType): boolean => !literatureTypes.has(type);

export const formats = ["text", "markdown", "pdf", "docx", "html", "akn"] as const;
export type Format = (typeof formats)[number];

export const legalValues = ["official", "unofficial"] as const;
export type LegalValue = (typeof legalValues)[number];

export const rightsKinds = ["full", "excerpt", "metadata"] as const;
export type Rights = (typeof rightsKinds)[number];

/** A text in one or more languages. */
export type Translated = Readonly<Partial<Record<Language, string>>>;

/** `from` is the first day of force, `to` the first day without it. */
export type ForcePeriod = { readonly from: PartialDate | null; readonly to: PartialDate | null };

export type Origin = { readonly url: string | null; readonly retrieved: PartialDate | null; readonly licence: string | null };

/** That a work or an edition was taken out of the library: when and why, as far as that is stated. Its id stays its own for ever. */
export type Withdrawal = { readonly on: PartialDate | null; readonly reason: Translated };
export type WithdrawnEdition = Withdrawal & { readonly id: string };

/** What a work says of itself, or its manifest entry in its place. Null or empty: not stated. */
export type Facts = {
  readonly title: Translated;
  /** Of an act: its number as printed, `№ 2454`. */
  readonly number: string | null;
  /** Of an act: who adopted it, or what, by name: a parliament, a referendum. */
  readonly adoptedBy: Translated;
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
  readonly doi: string | null;
  readonly journal: string | null;
  /** Of the journal, as printed: `4`, `2(77)`. */
  readonly volume: string | null;
  readonly issue: string | null;
  /** In the journal, as printed: `33–45`. */
  readonly pages: string | null;
  /** Of the journal, as ISO 3297 writes it: `2616-6844`. */
  readonly issn: string | null;
  readonly received: PartialDate | null;
  readonly accepted: PartialDate | null;
  readonly published: PartialDate | null;
  readonly abstract: Translated;
  readonly keywords: Readonly<Partial<Record<Language, readonly string[]>>>;
};

/** One dated wording in one language. `id` is `{date}.{language}[-{label}]`; a wording without a date is `undated.en`. */
export type Edition = {
  readonly work: string;
  readonly id: string;
  readonly date: PartialDate | null;
  readonly language: Language;
  readonly label: string | null;
  readonly format: Format;
  readonly source: string;
  readonly legalValue: LegalValue | null;
  /** How the law is built, as its manifest entry says; absent: it is recognised. */
  readonly form?: LawFormName;
  readonly origin: Origin;
};

/** A work as pages, API and export show it. An act that texts name but the corpus does not hold, or holds no more, has no editions. */
export type Work = {
  readonly id: string;
  readonly held: boolean;
  readonly type: WorkType;
  readonly title: Translated;
  readonly aliases: readonly string[];
  readonly adopted: PartialDate | null;
  readonly inForce: ForcePeriod;
  readonly replacedBy: string | null;
  readonly jurisdiction: string | null;
  readonly akn: string | null;
  readonly wordings: readonly PartialDate[];
  readonly rights: Rights;
  /** Absent where the work was not withdrawn. */
  readonly withdrawn?: Withdrawal;
  /** Absent where none was withdrawn by itself. */
  readonly withdrawnEditions?: readonly WithdrawnEdition[];
  readonly url: string | null;
  readonly facts: Facts;
  readonly editions: readonly Edition[];
};

/** A text in the language wanted, else in the first it has, and which that is; null where it has none. */
export function textIn(text: Translated, language: Language): { readonly text: string; readonly language: Language } | null {
  const held = text[language] === undefined ? Object.keys(text).find(isLanguage) : language;
  const words = held === undefined ? undefined : text[held];
  return held === undefined || words === undefined ? null : { text: words, language: held };
}

/** The work's name in a language, else in the first it has, with the language it is in; null for an id that stands in for a name. */
export const titleIn = (
  work: Pick<Work, "id" | "title">,
  language: Language,
): { readonly text: string; readonly language: Language | null } => textIn(work.title, language) ?? { text: work.id, language: null };

/** The same where its language need not be known. */
export const titleOf = (work: Pick<Work, "id" | "title">, language: Language): string => titleIn(work, language).text;

/** The day a work bears in lists: an act's adoption, a publication's publication. */
export const dateOfWork = (work: Pick<Work, "adopted" | "facts">): PartialDate | null => work.adopted ?? work.facts.published;
