import { findActs } from "#lib/law/citation/acts";
import { findAuthorYears } from "#lib/law/citation/authorYears";
import { findMarkers } from "#lib/law/citation/markers";
import type { Mention } from "#lib/law/citation/mention";
import { mayBegin, type NameIndex } from "#lib/law/citation/nameIndex";
import { findProvisions } from "#lib/law/citation/provisions";
import { scanOf } from "#lib/law/citation/scan";

export { type NameIndex, nameIndex } from "#lib/law/citation/nameIndex";

/** Which act's name is known to whom, and how forms of one word are brought together. */
export type FindOptions = { readonly names: NameIndex; readonly stem: (word: string) => string };

/** Mentions in text order, without those that lie inside another: an act's title is not read for what it cites. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: Mention[] = [];
  for (const mention of sorted) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

/**
 * All that a text cites by its form: provisions, acts, entries of a bibliography. Which act a provision belongs to, and
 * whether it exists, is another's question. Linear in the length of the text: `steps` is how many times a token was looked
 * at, at most a fixed multiple of their number.
 */
export function mentionsIn(text: string, { names, stem }: FindOptions): { readonly mentions: readonly Mention[]; readonly steps: number } {
  const scan = scanOf(text, true, (word) => mayBegin(names, word));
  const provisions = findProvisions(scan).map(({ mention }) => mention);
  const mentions = [...provisions, ...findActs(scan, names, stem), ...findMarkers(scan), ...findAuthorYears(scan)];
  return { mentions: inOrder(mentions), steps: scan.steps() };
}
