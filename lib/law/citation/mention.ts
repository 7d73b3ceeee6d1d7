import type { Chain } from "#lib/law/citation/citation";
import type { PartialDate } from "#lib/law/date";
import type { LawUnit } from "#lib/law/unit";

/** Where a mention stands: offsets in UTF-16 code units of the text as given, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * Provisions that a text cites, from the first unit word or number to the last; the act's name is a mention of its own.
 * A list under one act is one mention.
 */
export type ProvisionMention = Stretch & {
  readonly kind: "provision";
  /** One reading usually; two where the text truly allows two. Each is the list of provisions that it means. */
  readonly readings: readonly (readonly Chain[])[];
  /**
   * The unit that is the one where the text stands: `art` for "this article", "paragraph 3 of this article". Chains then
   * start below that unit; an empty chain is the unit itself. Null where the text says no such thing.
   */
  readonly here: LawUnit | null;
};

/** What an act is, by the word that names its kind. */
export const actTypes = [
  ...["constitution", "constitutional-law", "code", "law", "decree", "resolution", "normative-resolution", "order"],
  ...["decision", "message", "convention", "treaty", "regulation", "directive"],
] as const;
export type ActType = (typeof actTypes)[number];

/** What a text says of an act when it names one. Null: not said. */
export type ActName = {
  /** The id of a known work or act, where one of the names given for it stands here. */
  readonly known: string | null;
  readonly type: ActType | null;
  /** The title, without quotation marks: `On Law Enforcement Service`; of a code its kind: `Tax`, `Criminal`. */
  readonly title: string | null;
  readonly date: PartialDate | null;
  /** The number as printed, without its sign: `120-VI`, `492 I/s`. */
  readonly number: string | null;
  /** Who issued it, as printed: `Constitutional Court`, `Minister of Education and Science`. */
  readonly issuer: string | null;
  /** ISO 3166-1 alpha-2 in small letters, where the text names a country. */
  readonly country: string | null;
  /** The act names itself: "this Constitution", «настоящего Закона», «осы Заң». */
  readonly self: boolean;
  /** A kind of act and nothing else: "the Law", «Кодекс». It points back to one that was named before. */
  readonly generic: boolean;
};

export type ActMention = Stretch & { readonly kind: "act"; readonly name: ActName };

/** A marker of the bibliography: `[4]`, `[4-6]`, `[4, с. 12]`. Entries are numbers as printed, ranges expanded. */
export type MarkerMention = Stretch & { readonly kind: "marker"; readonly entries: readonly string[] };

/** An author and a year that stand for an entry of the bibliography: `Elvira Azimova (2023)`, `(Azimova, 2023)`. */
export type AuthorYearMention = Stretch & {
  readonly kind: "author-year";
  readonly surname: string;
  readonly given: string | null;
  readonly year: number;
};

/** What a text cites, by its form alone: which act is meant and whether the provision exists is another's question. */
export type Mention = ProvisionMention | ActMention | MarkerMention | AuthorYearMention;
