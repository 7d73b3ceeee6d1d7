import type { ForceKind } from "#lib/law/force";
import { ranking } from "#lib/search/ranking";
import type { ReadProvision } from "#lib/search/readProvision";
import type { ReadWord } from "#lib/search/readWord";
import { isNear } from "#lib/search/typos";

/** A word that is looked for: its stem, as typed in folded form if it was, and what it is worth. */
export type Wanted = {
  readonly stem: string;
  readonly typed: string | null;
  readonly isOpen: boolean;
  /** Only as typed: a word of a quotation. */
  readonly isWhole: boolean;
  readonly isLoose: boolean;
  /** How many typing errors are forgiven where it stands nowhere as it is. */
  readonly errors: number;
  readonly worth: number;
};

type Place = { readonly at: number; readonly form: number };
type Field = { readonly worth: number; readonly places: readonly (readonly Place[])[] };

/** How well a word of a text is what is looked for; 0 if it is not. */
export function formOf(wanted: Wanted, { stem, folded, loose }: ReadWord): number {
  if (wanted.isWhole) return folded === wanted.typed ? ranking.form.whole : 0;
  if (wanted.isLoose) return loose === wanted.stem ? ranking.form.loose : 0;
  if (stem === wanted.stem) return folded === wanted.typed ? ranking.form.whole : ranking.form.stem;
  if (wanted.isOpen && (stem.startsWith(wanted.stem) || (wanted.typed !== null && folded.startsWith(wanted.typed))))
    return ranking.form.beginning;
  return 0;
}

/** Every place of a text where a word stands, as well as `formAt` says. Half of a search's own time passes here. */
function placesWhere(read: readonly ReadWord[], formAt: (word: ReadWord) => number): readonly Place[] {
  const places: Place[] = [];
  for (let at = 0; at < read.length; at += 1) {
    const word = read[at];
    const form = word === undefined ? 0 : formAt(word);
    if (form > 0) places.push({ at, form });
  }
  return places;
}

/** Where in a text each wanted word stands. A word that stands nowhere as it is may stand there with a typing error. */
function placesIn(read: readonly ReadWord[], wanted: readonly Wanted[]): readonly (readonly Place[])[] {
  return wanted.map((it) => {
    const exact = placesWhere(read, (word) => formOf(it, word));
    if (exact.length > 0 || it.errors === 0) return exact;
    return placesWhere(read, ({ stem }) => (isNear(it.stem, stem, it.errors) ? ranking.form.typo : 0));
  });
}

/** How near each other the words stand that stand here at all: 1 beside each other, less the wider the narrowest stretch. */
function nearness(places: readonly (readonly Place[])[]): number {
  const all = places.flatMap((list, index) => list.map(({ at }) => ({ at, index }))).sort((one, other) => one.at - other.at);
  const present = places.filter((list) => list.length > 0).length;
  if (present < 2) return 0;
  const inside = new Map<number, number>();
  let narrowest = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const { at, index } of all) {
    inside.set(index, (inside.get(index) ?? 0) + 1);
    for (let out = all[first]; inside.size === present && out !== undefined; out = all[first]) {
      narrowest = Math.min(narrowest, at - out.at + 1);
      const left = (inside.get(out.index) ?? 1) - 1;
      if (left === 0) inside.delete(out.index);
      else inside.set(out.index, left);
      first += 1;
    }
  }
  return (present / narrowest) * ((present - 1) / Math.max(1, places.length - 1));
}

/** The share of neighbouring words of the query that are neighbours in the text, at most two words apart. */
function orderliness(places: readonly (readonly Place[])[]): number {
  if (places.length < 2) return 0;
  const pairs = places.slice(1).filter((list, index) => {
    const before = new Set((places[index] ?? []).map(({ at }) => at));
    return list.some(({ at }) => before.has(at - 1) || before.has(at - 2));
  });
  return pairs.length / (places.length - 1);
}

const bestOf = (fields: readonly Field[], index: number): { readonly worth: number; readonly times: number } => {
  let worth = 0;
  let times = 0;
  for (const field of fields) {
    for (const place of field.places[index] ?? []) {
      worth = Math.max(worth, field.worth * place.form);
      times += 1;
    }
  }
  return { worth, times };
};

/**
 * How well a provision answers: from 0 to about 2. `isInContext` says of a word that the provision does not hold itself whether
 * what stands above it does.
 */
export function scoreOf(
  { kind, body, heading }: ReadProvision,
  force: ForceKind,
  wanted: readonly Wanted[],
  isInContext: (stem: string) => boolean,
  isName: boolean,
): { readonly score: number; readonly share: number } {
  const fields: readonly Field[] = [
    { worth: kind === "title" ? ranking.field.title : ranking.field.body, places: placesIn(body, wanted) },
    { worth: ranking.field.heading, places: placesIn(heading, wanted) },
  ];
  const total = wanted.reduce((sum, { worth }) => sum + worth, 0) || 1;
  let held = 0;
  let covered = 0;
  for (const [index, { stem, worth }] of wanted.entries()) {
    const best = bestOf(fields, index);
    const again = Math.min(3, Math.max(0, best.times - 1)) * ranking.again;
    const value = best.worth > 0 ? best.worth * (1 + again) : isInContext(stem) ? ranking.field.context : 0;
    held += value * worth;
    if (value > 0) covered += worth;
  }
  const near = Math.max(...fields.map(({ places }) => nearness(places))) * ranking.near;
  const inOrder = Math.max(...fields.map(({ places }) => orderliness(places))) * ranking.inOrder;
  const law = force === "none" ? 0 : (isName ? ranking.lawForNames : ranking.law) + (force === "in-force" ? ranking.inForce : 0);
  const length = Math.min(1, body.length / ranking.longText) * ranking.length;
  const score = (held / total) * (1 + near + inOrder + law - length) * (ranking.kind[kind] ?? 1);
  return { score, share: covered / total };
}
