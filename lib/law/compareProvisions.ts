import { alignRows } from "#lib/law/alignRows";
import type { EId } from "#lib/law/eId";
import { Matching } from "#lib/law/matching";
import type { Provision } from "#lib/law/provision";
import { withoutImplicit } from "#lib/law/sameAs";
import { type Partners, sameProvisions } from "#lib/law/sameProvisions";

/** What became of a provision from one wording to another. */
export const changes = ["changed", "added", "removed", "moved"] as const;
export type Change = (typeof changes)[number];

/** `same`: reads as it did. `not-compared`: the wordings are in different languages, or one keeps a number of which nothing is left. */
export type Outcome = Change | "same" | "not-compared";

/**
 * A provision in the wording that is read (`after`) and in the one it is compared with (`before`): at least one of them.
 * `moved`: it bears another number, whether or not its words changed too (`reads`).
 */
export type Compared = {
  readonly after: Provision | null;
  readonly before: Provision | null;
  readonly outcome: Outcome;
  /** Whether the words are the same; null where they cannot be compared. */
  readonly readsSame: boolean | null;
};

/** Texts that are alike, the most alike first, by their places in the lists given. */
export type FindAlike = (
  before: readonly Provision[],
  after: readonly Provision[],
) => readonly { readonly left: number; readonly right: number; readonly likeness: number }[];

const plain = (text: string | null): string => (text ?? "").replace(/\s+/gu, " ").trim();

/** All that a provision says itself, without its number. */
export const ownWords = ({ heading, text, wrapUp }: Provision): string => [heading, text, wrapUp].map(plain).filter(Boolean).join("\n");

/** How much alike a provision of another number must be to be taken for one that moved, rather than for a new one. */
const leastMoved = 0.6;

/** What the same number is worth beside another that is more alike: a text that was only shortened stays where it is. */
const worthOfNumber = 0.2;

/** Whether the words of two provisions can be compared. */
const canBeRead = (before: Provision, after: Provision): boolean => before.language === after.language;

/**
 * Improves pairs made by identity: where the words under a number went to another number, they are paired there. Only what
 * does not read the same takes part, so that the work depends on the changes.
 */
function followWords(before: readonly Provision[], after: readonly Provision[], known: Partners, alike: FindAlike): Partners {
  const [lefts, rights] = [before, after].map((list) => new Map(list.map((it) => [it.eId, it])));
  const matching = new Matching();
  for (const [one, other] of known) {
    const [left, right] = [lefts?.get(one), rights?.get(other)];
    if (left !== undefined && right !== undefined && (!canBeRead(left, right) || ownWords(left) === ownWords(right)))
      matching.match(one, other);
  }
  const open = before.filter((it) => !matching.partners.has(it.eId) && ownWords(it) !== "");
  const openAfter = after.filter((it) => !matching.isTaken(it.eId) && ownWords(it) !== "");
  const ranked = alike(open, openAfter).flatMap(({ left, right, likeness }) => {
    const [one, other] = [open[left]?.eId, openAfter[right]?.eId];
    if (one === undefined || other === undefined) return [];
    const isNumbered = known.get(one) === other;
    return likeness < leastMoved && !isNumbered ? [] : [{ one, other, worth: likeness + (isNumbered ? worthOfNumber : 0) }];
  });
  for (const { one, other } of ranked.sort((first, second) => second.worth - first.worth)) matching.match(one, other);
  for (const [one, other] of known) matching.match(one, other);
  matching.matchParents(before, after);
  return matching.partners;
}

const lastStep = (eId: EId): string => eId.split("__").at(-1) ?? eId;

/** Whether two eIds differ at most in the implicit first paragraph. */
const isSameNumber = (one: EId, other: EId): boolean =>
  withoutImplicit(one) === withoutImplicit(other) || one === `${other}__para_1` || other === `${one}__para_1`;

/** Whether a provision bears another number itself, and not only because what it stands in does. */
function isMoved(before: Provision, after: Provision, partners: Partners): boolean {
  if (isSameNumber(before.eId, after.eId)) return false;
  const isWithParent = before.parent !== null && after.parent !== null && partners.get(before.parent) === after.parent;
  return !isWithParent || lastStep(before.eId) !== lastStep(after.eId);
}

function outcomeOf(before: Provision, after: Provision, partners: Partners): Compared {
  const pair = { before, after };
  if (before.status !== "deleted" && after.status === "deleted") return { ...pair, outcome: "removed", readsSame: false };
  if (before.status === "deleted" && after.status !== "deleted") return { ...pair, outcome: "added", readsSame: false };
  if (!canBeRead(before, after)) return { ...pair, outcome: "not-compared", readsSame: null };
  const readsSame = ownWords(before) === ownWords(after);
  if (isMoved(before, after, partners)) return { ...pair, outcome: "moved", readsSame };
  return { ...pair, outcome: readsSame ? "same" : "changed", readsSame };
}

/** A provision that one wording alone has. A number that is kept only to say that it was taken out is no provision to add or remove. */
function lone(it: Provision, side: "before" | "after"): Compared {
  const pair = side === "after" ? { before: null, after: it } : { before: it, after: null };
  if (it.status === "deleted") return { ...pair, outcome: "not-compared", readsSame: null };
  return { ...pair, outcome: side === "after" ? "added" : "removed", readsSame: false };
}

/** Whether a provision says something itself: an article printed only as its number says nothing that its paragraphs do not. */
const says = (it: Provision | null): boolean => it !== null && (ownWords(it) !== "" || it.order === it.last);

/**
 * Compares two wordings of a text, in the order of the later one. Provisions belong together by their identity
 * (`sameProvisions`); where the words under a number are found under another, they moved. In different languages only numbers
 * tell what was added and removed.
 */
export function compareProvisions(before: readonly Provision[], after: readonly Provision[], alike: FindAlike): readonly Compared[] {
  const partners = followWords(before, after, sameProvisions(before, after), alike);
  const lefts = new Map(before.map((it) => [it.eId, it]));
  const origins = new Map([...partners].map(([one, other]) => [other, lefts.get(one) ?? null]));
  const compared = alignRows(after, before, (it) => origins.get(it.eId) ?? null).flatMap(({ left: now, right: then }) => {
    if (now !== null && then !== null) return [outcomeOf(then, now, partners)];
    const [it, side] = now === null ? [then, "before" as const] : [now, "after" as const];
    return it === null || !says(it) ? [] : [lone(it, side)];
  });
  return removedFirst(compared);
}

/** Between two provisions that both wordings have, what is gone stands before what is new. */
function removedFirst(compared: readonly Compared[]): readonly Compared[] {
  const done: Compared[] = [];
  let added: Compared[] = [];
  for (const it of compared) {
    if (it.before === null) added.push(it);
    else if (it.after === null) done.push(it);
    else {
      done.push(...added, it);
      added = [];
    }
  }
  return [...done, ...added];
}

/** How many provisions became what; of what was added or removed with all inside it, the outermost counts. */
export function countChanges(compared: readonly Compared[]): Readonly<Record<Change, number>> {
  const gone = (side: "before" | "after", outcome: Change): ReadonlySet<EId | undefined> =>
    new Set(compared.filter((it) => it.outcome === outcome).map((it) => it[side]?.eId));
  const [removed, added] = [gone("before", "removed"), gone("after", "added")];
  const isInside = ({ before, after, outcome }: Compared): boolean =>
    (outcome === "removed" && removed.has(before?.parent ?? undefined)) || (outcome === "added" && added.has(after?.parent ?? undefined));
  const outermost = compared.filter((it) => !isInside(it));
  const count = (change: Change): number => outermost.filter(({ outcome }) => outcome === change).length;
  return { changed: count("changed"), added: count("added"), removed: count("removed"), moved: count("moved") };
}
