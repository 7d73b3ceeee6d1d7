import { readingsOf } from "#lib/law/citation/chains";
import { type Item, itemsOf } from "#lib/law/citation/items";
import type { ProvisionMention } from "#lib/law/citation/mention";
import { isNoCitation } from "#lib/law/citation/noCitation";
import { readPhrase } from "#lib/law/citation/phrase";
import type { Scan } from "#lib/law/citation/scan";
import type { LawUnit } from "#lib/law/unit";

/** Provisions in a text with their tokens, `next` exclusive. */
export type FoundProvision = { readonly mention: ProvisionMention; readonly first: number; readonly next: number };

const hereOf = (item: Item): LawUnit | null => {
  const unit = item.steps[0]?.here === true ? item.steps[0].unit : null;
  return unit === "clause" ? "part" : unit;
};

/** Whether an item says enough: a word of many meanings needs one with a meaning of its own beside it. */
const isSure = (scan: Scan, item: Item): boolean => !scan.strict || item.steps.some((step) => !step.unsure);

/** Neighbours with the same standing: those that start where the text stands are mentions of their own. */
function groups(items: readonly Item[]): readonly (readonly Item[])[] {
  const found: Item[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && hereOf(last[0]) === hereOf(item)) last.push(item);
    else found.push([item]);
  }
  return found;
}

function mentionOf(scan: Scan, items: readonly Item[]): FoundProvision | null {
  const [first, last] = [items[0], items.at(-1)];
  const readings = readingsOf(items);
  if (first === undefined || last === undefined || readings.length === 0) return null;
  const [start, end] = [scan.tokens[first.first]?.start ?? 0, scan.tokens[last.next - 1]?.end ?? 0];
  return { mention: { kind: "provision", start, end, readings, here: hereOf(first) }, first: first.first, next: last.next };
}

/** The citations of the phrase that begins at a token, and where reading goes on. */
export function provisionsAt(scan: Scan, at: number): { readonly found: readonly FoundProvision[]; readonly next: number } {
  const { phrase, next } = readPhrase(scan, at);
  if (phrase === null) return { found: [], next };
  const { items, used } = itemsOf(phrase);
  const found = groups(items.filter((item) => isSure(scan, item))).flatMap((group) => mentionOf(scan, group) ?? []);
  return { found, next: Math.max(phrase.steps[used]?.first ?? next, at + 1) };
}

/** Every citation of provisions in a text, in its order. */
export function findProvisions(scan: Scan): readonly FoundProvision[] {
  const all: FoundProvision[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const { found, next } = provisionsAt(scan, at);
    all.push(...found.filter((it) => !isNoCitation(scan, it)));
    at = next;
  }
  return all;
}
