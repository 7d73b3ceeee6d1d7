import { readingsOf } from "#lib/law/citation/chains";
import type { Chain } from "#lib/law/citation/citation";
import { type Item, itemsOf } from "#lib/law/citation/items";
import { marks } from "#lib/law/citation/marks";
import type { ProvisionMention } from "#lib/law/citation/mention";
import { isNoCitation } from "#lib/law/citation/noCitation";
import { readPhrase } from "#lib/law/citation/phrase";
import type { Scan } from "#lib/law/citation/scan";
import type { LawUnit } from "#lib/law/unit";

/** Provisions in a text with their tokens, `next` exclusive. */
export type FoundProvision = { readonly mention: ProvisionMention; readonly first: number; readonly next: number };

/** Where an item starts: at a unit of the place where the text stands, at one named before, or (null) at the top. */
type Start = { readonly points: "here" | "there"; readonly unit: LawUnit } | null;

function startOf(item: Item): Start {
  const [step] = item.steps;
  if (step === undefined || step.points === null || step.unit === null) return null;
  return { points: step.points, unit: step.unit === "clause" ? "part" : step.unit === "subchapter" ? "subpart" : step.unit };
}

const isSame = (left: Start, right: Start): boolean => left?.points === right?.points && left?.unit === right?.unit;

/** Whether an item says enough: a word of many meanings needs one with a meaning of its own beside it. */
const isSure = (scan: Scan, item: Item): boolean => !scan.strict || item.steps.some((step) => !step.unsure);

/** Neighbours with the same start: those that start elsewhere are mentions of their own. */
function groups(items: readonly Item[]): readonly (readonly Item[])[] {
  const found: Item[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && isSame(startOf(last[0]), startOf(item))) last.push(item);
    else found.push([item]);
  }
  return found;
}

/** The way to the unit that was named last: to the subsection, for "of that subsection". Null if none was. */
function wayTo(unit: LawUnit, before: ProvisionMention | undefined): Chain | null {
  const chain = before?.readings[0]?.at(-1) ?? [];
  const at = chain.findLastIndex((step) => step.unit === unit);
  return at < 0 ? null : chain.slice(0, at + 1);
}

function mentionOf(scan: Scan, items: readonly Item[], before: ProvisionMention | undefined): FoundProvision | null {
  const [first, last] = [items[0], items.at(-1)];
  const readings = readingsOf(items);
  if (first === undefined || last === undefined || readings.length === 0) return null;
  const start = startOf(first);
  const way = start?.points === "there" ? wayTo(start.unit, before) : [];
  if (way === null) return null;
  const here = start?.points === "there" ? (before?.here ?? null) : (start?.unit ?? null);
  const mention: ProvisionMention = {
    ...{ kind: "provision", here, start: scan.tokens[first.first]?.start ?? 0, end: scan.tokens[last.next - 1]?.end ?? 0 },
    readings: readings.map((chains) => chains.map((chain) => [...way, ...chain])),
  };
  return { mention, first: first.first, next: last.next };
}

/** The citations of the phrase that begins at a token, and where reading goes on; `before` is the last citation before it. */
export function provisionsAt(
  scan: Scan,
  at: number,
  before?: ProvisionMention,
): { readonly found: readonly FoundProvision[]; readonly next: number } {
  const { phrase, next } = readPhrase(scan, at);
  if (phrase === null) return { found: [], next };
  const { items, used } = itemsOf(phrase);
  const found: FoundProvision[] = [];
  for (const group of groups(items.filter((item) => isSure(scan, item)))) {
    const one = mentionOf(scan, group, found.at(-1)?.mention ?? before);
    if (one !== null) found.push(one);
  }
  return { found, next: Math.max(phrase.steps[used]?.first ?? next, at + 1) };
}

/** Whether a citation may begin at a token: most words are passed over at a glance, numbers where no word after them is a unit. */
function mayBegin(scan: Scan, at: number): boolean {
  const token = scan.at(at);
  if (token === undefined || token.text === "§") return token !== undefined;
  if (token.kind === "word" && (token.marks & marks.step) !== 0) return true;
  const isPointer = (token.marks & marks.pointer) !== 0;
  if (isPointer && (((scan.at(at + 1)?.marks ?? 0) | (scan.at(at + 2)?.marks ?? 0)) & marks.step) !== 0) return true;
  const hasNumbersFirst = (scan.seen & marks.unitAfterNumber) !== 0;
  if (token.kind === "number" || token.kind === "open") return hasNumbersFirst;
  if (token.kind !== "word" || !hasNumbersFirst || token.text.length > 8) return false;
  // A letter or Roman numeral before its unit: `II бөлім`, `б) тармақша`.
  return [1, 2, 3].some((ahead) => ((scan.tokens[at + ahead]?.marks ?? 0) & marks.unitAfterNumber) !== 0);
}

/** Every citation of provisions in a text, in its order. */
export function findProvisions(scan: Scan): readonly FoundProvision[] {
  const all: FoundProvision[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    if (!mayBegin(scan, at)) {
      at += 1;
      continue;
    }
    const { found, next } = provisionsAt(scan, at, all.at(-1)?.mention);
    all.push(...found.filter((it) => !isNoCitation(scan, it)));
    at = next;
  }
  return all;
}
