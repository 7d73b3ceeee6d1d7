import type { LawUnit } from "#lib/law/unit";

/**
 * What is said differently by language. All forms are in small letters, without dots. A new wording is one more form and
 * its example: the examples are the test.
 */
export type CitationTable = {
  /** Where a number stands: `Article 44`, `44-бап`. */
  readonly numbers: "after-unit" | "before-unit";
  readonly units: Readonly<Partial<Record<LawUnit, readonly string[]>>>;
  /** Words between two steps or between a step and an act's name, of no meaning of their own: `of the`. */
  readonly joiners: readonly string[];
  /** Words between two numbers of a list. */
  readonly and: readonly string[];
  /** Words between the ends of a range. */
  readonly to: readonly string[];
  /** Citations with the chains they mean, written as eIds; a step without a unit is its number alone. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
};
