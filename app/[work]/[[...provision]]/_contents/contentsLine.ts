import type { Language } from "#lib/law/language";

/** A stretch of words; with its language where that differs from the page's. */
export type Spoken = string | { readonly lang: Language; readonly text: string };

/** A number on the page shown: the id of its place, its name, and the number itself. */
export type PlaceHere = { readonly id: string; readonly label: string; readonly number: string };

/**
 * One entry of the contents, as data: what says the least, since the contents of a law stand on each of its pages. Next.js
 * sends beside its HTML what a page is made of: elements made on the server would weigh two and a half times as much.
 */
export type ContentsLine = {
  /** What its address adds to that of the edition: `/art-44`. */
  readonly path: string;
  readonly name: readonly Spoken[];
  /** Its heading, or the first words that stand in for one. */
  readonly said?: Spoken;
  readonly isOpening?: true;
  readonly isInCapitals?: true;
  /** The id of what it names, where that is on the page shown. */
  readonly place?: string;
  /** The entry whose page is shown, with the numbers on it. */
  readonly here?: readonly PlaceHere[];
  readonly inside?: ContentsInside;
};

/** What an entry holds; open on the way to the page shown. */
export type ContentsInside = { readonly label: string; readonly isOpen?: true; readonly lines: readonly ContentsLine[] };
