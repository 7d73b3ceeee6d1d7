import type { LawUnit } from "#lib/law/unit";

/**
 * A unit as a text names it. A `clause` is what the units of its act make it (Russian «часть», Kazakh «бөлік», English
 * "part"): right under an article and in digits a numbered paragraph (codes: «часть 2 статьи 105»), elsewhere inside an
 * article an unnumbered one («часть вторая пункта 3»: `al_2`), and a part of the act where no article holds it. A `subchapter`
 * stands inside a chapter and holds articles: «параграф 1 главы 25» (`subpart`).
 */
export type TableUnit = LawUnit | "clause" | "subchapter";

/** Forms of a unit word in small letters, without dots, separated by spaces, by how many they announce. */
export type UnitForms = { readonly one?: string; readonly many?: string; readonly either?: string };

/**
 * What is said differently by language. All forms are in small letters, without dots. A new wording is one more form and
 * its example: the examples are the test.
 */
export type CitationTable = {
  /** Where a number stands: `Article 44`, `44-бап`. */
  readonly numbers: "after-unit" | "before-unit";
  readonly units: Readonly<Partial<Record<TableUnit, UnitForms>>>;
  /** Units whose words mean much else: alone, without a provision around them, they are no citation. */
  readonly weak: string;
  /** Words between a unit and the one that holds it: `of`. */
  readonly of: string;
  /** Words between two steps, of no meaning of their own: `the`. */
  readonly joiners: string;
  /** Words between two numbers of a list. */
  readonly and: string;
  /** Words between the ends of a range. */
  readonly to: string;
  /** Words that make the unit after them the one where the text stands: `this`. */
  readonly here: string;
  /** Words that make the unit after them the one that the text named last: `that subsection`. */
  readonly there: string;
  /** Numbers as words, the first one first, each with all its forms; and where in relation to the unit they may stand. */
  readonly ordinals: readonly string[];
  readonly ordinalsBefore: boolean;
  /** Words after a number that say it counts or dates something: `5 days`, `2023 года`. */
  readonly measures: string;
  /** Citations with the chains they mean, written as eIds; a step without a unit is its number alone, `this` comes first where it is said. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
};
