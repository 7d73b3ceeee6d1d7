import type { Language } from "#lib/law/language";
import type { Stretch } from "#lib/search/answer";
import type { SuggestionKind } from "#lib/search/suggestion";
import type { Standing } from "../../_words/wording";

/** What the box shows of a suggestion, out of the answer of `/api/suggest`. */
export type Suggestion = {
  readonly kind: SuggestionKind;
  readonly marked: readonly Stretch[];
  /** The language of the text, if it is not the page's. */
  readonly language: Language | null;
  readonly note: string | null;
  readonly standing: Standing | null;
  readonly url: string;
};
