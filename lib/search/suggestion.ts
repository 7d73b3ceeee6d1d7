import type { PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import type { Stretch } from "#lib/search/answer";
import type { Catalog } from "#lib/search/catalog";
import type { Library } from "#lib/store/library";

/** The kinds of suggestions, in the order in which they are given. */
export const suggestionKinds = ["goto", "work", "provision", "topic", "search"] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** How many suggestions of each kind are given: few enough to be read while typing. */
export const mostSuggested = { goto: 3, work: 3, provision: 3, topic: 2, search: 5 } as const satisfies Readonly<
  Record<SuggestionKind, number>
>;

/**
 * What a reader who is typing may mean. `url` is where choosing it leads; `note` says more where the text alone does not;
 * `marked` is the text with the letters marked that were typed. `work`, `edition` and `force` are those of the text it leads to,
 * if it leads to one. `language` is that of the text where it is not the interface's.
 */
export type Suggestion = {
  readonly kind: SuggestionKind;
  readonly text: string;
  readonly marked: readonly Stretch[];
  readonly language: Language | null;
  readonly note: string | null;
  readonly work: string | null;
  readonly edition: string | null;
  readonly force: string | null;
  readonly url: string;
};

/** A suggestion by what it says and where it leads; what is not said of it is null. */
export type Suggested = Pick<Suggestion, "text" | "url"> & Partial<Suggestion>;

/** What suggestions are made from and for: `language` is the interface's. */
export type Suggesting = { readonly library: Library; readonly catalog: Catalog; readonly language: Language; readonly day: PartialDate };
