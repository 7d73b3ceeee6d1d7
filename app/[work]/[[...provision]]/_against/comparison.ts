import { alikePairs, type Comparable } from "#lib/language/likeness";
import { type Change, type Compared, compareProvisions, countChanges, type FindAlike, ownWords } from "#lib/law/compareProvisions";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { Edition } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { type Entry, pathTo } from "../../../_address/contents";
import { contentsIn } from "../../../_address/contentsIn";

/** What became of the provisions of one entry of a table of contents: of the wording shown, or, where it lacks it, of the other. */
export type EntryChanges = {
  readonly edition: Edition;
  readonly entry: Entry;
  readonly path: readonly Entry[];
  readonly compared: readonly Compared[];
  readonly counts: Readonly<Record<Change, number>>;
  /** Whether only the wording compared with has it. */
  readonly isGone: boolean;
};

/** Two wordings of a text compared, entry by entry, in the order of the one shown. */
export type Comparison = { readonly before: Edition; readonly after: Edition; readonly entries: readonly EntryChanges[] };

/** The likeness from which two texts are looked at at all: below it, one is not made of the other. */
const leastAlike = 0.2;

const comparable = (it: Provision): Comparable => ({ text: ownWords(it), language: it.language });

const alike: FindAlike = (before, after) => alikePairs(before.map(comparable), after.map(comparable), leastAlike);

type Side = { readonly edition: Edition; readonly entries: readonly Entry[]; readonly provisions: readonly Provision[] };

async function sideOf(library: Library, edition: Edition): Promise<Side> {
  const [{ entries }, provisions] = await Promise.all([
    contentsIn(library, edition.work, edition.id),
    library.range(edition.work, edition.id, 1, Number.MAX_SAFE_INTEGER),
  ]);
  return { edition, entries, provisions };
}

type Home = { readonly side: Side; readonly path: readonly Entry[] };

/** Where each compared provision is shown: in its own entry, or, if it is gone, in the one that its former entry became. */
function homesOf(compared: readonly Compared[], before: Side, after: Side): (it: Compared) => Home {
  const became = new Map<EId | undefined, Home>();
  const entryBefore = (it: Provision): Entry | undefined => pathTo(before.entries, it.order).at(-1);
  for (const { before: then, after: now } of compared) {
    const former = then === null || now === null ? undefined : entryBefore(then);
    if (then === null || now === null || former === undefined) continue;
    if (!became.has(former.eId) || former.eId === then.eId) became.set(former.eId, { side: after, path: pathTo(after.entries, now.order) });
  }
  return ({ before: then, after: now }) => {
    if (now !== null) return { side: after, path: pathTo(after.entries, now.order) };
    const former = then === null ? undefined : entryBefore(then);
    return became.get(former?.eId) ?? { side: before, path: pathTo(before.entries, then?.order ?? 0) };
  };
}

function entriesOf(compared: readonly Compared[], before: Side, after: Side): readonly EntryChanges[] {
  const homeOf = homesOf(compared, before, after);
  const grouped = new Map<string, { readonly home: Home; readonly compared: Compared[] }>();
  for (const it of compared) {
    const home = homeOf(it);
    const key = `${home.side.edition.id} ${home.path.at(-1)?.eId}`;
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, { home, compared: [it] });
    else known.compared.push(it);
  }
  return [...grouped.values()].flatMap(({ home: { side, path }, compared: own }) => {
    const entry = path.at(-1);
    if (entry === undefined) return [];
    return [{ edition: side.edition, entry, path, compared: own, counts: countChanges(own), isGone: side === before }];
  });
}

async function compare(library: Library, before: Edition, after: Edition): Promise<Comparison> {
  const [then, now] = await Promise.all([sideOf(library, before), sideOf(library, after)]);
  const compared = compareProvisions(then.provisions, now.provisions, alike);
  return { before, after, entries: entriesOf(compared, then, now) };
}

/** Comparisons kept in memory, the oldest dropped first: one of two codes of 10,000 provisions takes about 20 MB. */
const keptComparisons = 6;
const kept = new Map<string, Promise<Comparison>>();

/** Two editions of a work compared, once a generation. */
export function comparisonOf(library: Library, before: Edition, after: Edition): Promise<Comparison> {
  const key = `${library.generation}/${after.work}@${after.id}?${before.id}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = compare(library, before, after);
  made.catch(() => kept.delete(key));
  kept.set(key, made);
  for (const oldest of [...kept.keys()].slice(0, -keptComparisons)) kept.delete(oldest);
  return made;
}

/** Whether anything in an entry reads otherwise, was added, removed or moved. */
export const hasChanges = ({ counts }: Pick<EntryChanges, "counts">): boolean => Object.values(counts).some((count) => count > 0);

/** The sum of what became of several entries. */
export function sumOf(entries: readonly EntryChanges[]): Readonly<Record<Change, number>> {
  const sum = (change: Change): number => entries.reduce((all, { counts }) => all + counts[change], 0);
  return { changed: sum("changed"), added: sum("added"), removed: sum("removed"), moved: sum("moved") };
}
