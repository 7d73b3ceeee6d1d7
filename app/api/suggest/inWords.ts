import type { PartialDate } from "#lib/law/date";
import { forceOf } from "#lib/law/force";
import type { Words } from "#lib/messages";
import type { Catalog } from "#lib/search/catalog";
import type { Suggestion } from "#lib/search/suggestion";
import type { Suggestion as Shown } from "../../_components/box/suggestion";
import { withLanguage } from "../../_words/prefix";
import { standingOf, standingOfEdition, wordingInShort } from "../../_words/wording";

/** A suggestion as a reader sees it: which text it leads to in words, and the link in the interface's language. */
export function inWords(
  it: Suggestion,
  words: Words,
  { byId }: Catalog,
  day: PartialDate,
): Suggestion & Shown & { readonly wording: string | null } {
  const url = withLanguage(words.language, it.url);
  const work = byId.get(it.work ?? "");
  if (work === undefined) return { ...it, url, wording: null, standing: null };
  const edition = work.editions.find(({ id }) => id === it.edition);
  if (edition === undefined) return { ...it, url, wording: null, standing: standingOf(words, forceOf(work, day)) };
  return { ...it, url, wording: wordingInShort(words, work, edition), standing: standingOfEdition(words, work, edition, day) };
}
