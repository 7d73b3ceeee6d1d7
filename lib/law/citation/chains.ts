import type { Chain, ChainStep } from "#lib/law/citation/citation";
import type { Item } from "#lib/law/citation/items";
import type { NumberPath } from "#lib/law/citation/numbers";
import type { Step } from "#lib/law/citation/step";
import type { LawUnit } from "#lib/law/unit";

/** The most provisions that one citation names: a longer list is a table, or an attack. */
const mostChains = 200;

/** The most steps of a chain: no law is nested deeper. */
const deepest = 12;

const belowArticle: ReadonlySet<LawUnit> = new Set<LawUnit>(["art", "para", "subpara", "subsec", "point", "al", "item"]);

/** The unit that a word means where it stands: see `TableUnit` for the clause; a paragraph inside a paragraph is a subparagraph. */
function unitOf(step: Step, above: LawUnit | null): LawUnit | null {
  if (step.unit === "clause") {
    if (above === null || !belowArticle.has(above)) return "part";
    return above === "art" && !step.inWords ? "para" : "al";
  }
  if (step.unit === "subchapter") return "subpart";
  return step.unit === "para" && above === "para" ? "subpara" : step.unit;
}

const stepsOf = (unit: LawUnit | null, path: NumberPath): readonly ChainStep[] =>
  path.map((number, index) => ({ unit: index === 0 ? unit : null, number }));

/** The numbers of a step in one of its readings. A unit that holds others is one: `пункта 1 статьи 3-5` is in article 3-5. */
function pathsOf(step: Step, isHolder: boolean, reading: number): readonly NumberPath[] {
  const asOne = isHolder && step.count === "either";
  return step.entries.flatMap(({ paths, other }) => {
    const isRange = paths.length > 1;
    const swapped = other !== null && ((asOne && isRange) || reading === 1);
    return swapped ? other : paths;
  });
}

/** The chains of one item in one reading; null if they are too many or too deep. */
function chainsOfItem(item: Item, reading: number): readonly Chain[] | null {
  let chains: readonly Chain[] = [[]];
  let above: LawUnit | null = null;
  for (const [index, step] of item.steps.entries()) {
    const unit = unitOf(step, above);
    above = unit;
    if (step.points !== null) continue;
    const paths = pathsOf(step, index < item.steps.length - 1, reading);
    if (chains.length * paths.length > mostChains) return null;
    chains = chains.flatMap((chain) => paths.map((path) => [...chain, ...stepsOf(unit, path)]));
  }
  return chains.some((chain) => chain.length > deepest) ? null : chains;
}

/** What items cite, in one reading or, where the print allows it, in two; none if it is too much for a citation. */
export function readingsOf(items: readonly Item[]): readonly (readonly Chain[])[] {
  const inReading = (reading: number): readonly Chain[] => {
    const chains = items.map((item) => chainsOfItem(item, reading));
    const all = chains.every((it) => it !== null) ? chains.flat() : [];
    return all.length > mostChains ? [] : all;
  };
  const [first, second] = [inReading(0), inReading(1)];
  if (first.length === 0) return [];
  return second.length === 0 || JSON.stringify(first) === JSON.stringify(second) ? [first] : [first, second];
}
