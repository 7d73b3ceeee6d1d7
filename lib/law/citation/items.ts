import type { Phrase } from "#lib/law/citation/phrase";
import { belongsRight, type Direction, depthOf, relationOf } from "#lib/law/citation/relation";
import type { Step } from "#lib/law/citation/step";

/** One item of a list: its steps, outermost first, and which way the text went through them. */
export type Item = { readonly steps: readonly Step[]; readonly way: Direction; readonly first: number; readonly next: number };

type Cut = { readonly items: readonly Item[]; readonly used: number };

const itemOf = (steps: readonly Step[], way: Direction): Item => ({
  steps: way === "up" ? [...steps].reverse() : steps,
  way,
  first: steps[0]?.first ?? 0,
  next: steps.at(-1)?.next ?? 0,
});

/** Cuts a phrase into items; `used` is how many of its steps they hold, the rest is something else. */
function cut({ steps, connectors }: Phrase): Cut {
  const items: Item[] = [];
  let run: Step[] = steps.slice(0, 1);
  let way: Direction = null;
  let index = 1;
  for (; index < steps.length; index += 1) {
    const [left, right, connector] = [steps[index - 1], steps[index], connectors[index - 1]];
    if (left === undefined || right === undefined || connector === undefined) break;
    const relation = relationOf(left, right, connector, way);
    if (relation === "stop" || (relation === "up" && way === "down")) break;
    const isNew = relation === "list" || (relation === "down" && belongsRight(right, connector, connectors[index], steps[index + 1]));
    if (isNew) items.push(itemOf(run, way));
    run = isNew ? [right] : [...run, right];
    way = isNew ? null : relation;
  }
  return { items: [...items, itemOf(run, way)], used: index };
}

const outermost = (item: Item): number => depthOf(item.steps[0]?.unit ?? null);
const innermost = (item: Item): number => depthOf(item.steps.at(-1)?.unit ?? null);

/** What an item lacks, from the one after it: `paragraph 1 and paragraph 2 of Article 610`. */
function fromRight(item: Item, right: Item | undefined): Item {
  if (right === undefined || right.way !== "up" || item.way === "down" || (item.steps[0]?.points ?? null) !== null) return item;
  const limit = Math.min(outermost(item), innermost(right));
  const lent = right.steps.filter((step) => depthOf(step.unit) < limit);
  return lent.length === 0 ? item : { ...item, steps: [...lent, ...item.steps], way: "up" };
}

/** What an item lacks, from the one before it, where the text goes inwards: `44-баптың 1-тармағы және 2-тармағы`. */
function fromLeft(item: Item, left: Item | undefined): Item {
  if (left === undefined || left.way !== "down" || outermost(item) <= outermost(left)) return item;
  const lent = left.steps.filter((step) => depthOf(step.unit) < outermost(item));
  return { ...item, steps: [...lent, ...item.steps], way: "down" };
}

/** The items of a phrase, each with all that the text says of where it lies. */
export function itemsOf(phrase: Phrase): Cut {
  const { items, used } = cut(phrase);
  const lent: Item[] = [];
  for (const item of [...items].reverse()) lent.unshift(fromRight(item, lent[0]));
  const full: Item[] = [];
  for (const item of lent) full.push(item.way === "up" ? item : fromLeft(item, full.at(-1)));
  return { items: full, used };
}
