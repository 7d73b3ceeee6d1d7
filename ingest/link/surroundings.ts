import { chainOf } from "#lib/law/citation/chainOf";
import type { Chain } from "#lib/law/citation/citation";
import { depthOf } from "#lib/law/citation/relation";
import { type EId, parseEId, segmentsOf } from "#lib/law/eId";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { LawUnit } from "#lib/law/unit";

/** The provision that a citation stands in and those that hold it, outermost first: eIds below a basic unit do not name its chapter. */
export type Surroundings = readonly EId[];

const prefixesOf = (eId: EId): readonly EId[] =>
  eId.split("__").flatMap((_, index, steps) => {
    const prefix = parseEId(steps.slice(0, index + 1).join("__"));
    return prefix.ok ? [prefix.value] : [];
  });

/** Tells of each provision of a document what it stands in. */
export function surroundingsIn(provisions: readonly Provision[]): (provision: Provision) => Surroundings {
  const parents = new Map(provisions.map(({ eId, parent }) => [eId, parent]));
  const above = (eId: EId): readonly EId[] => {
    const parent = parents.get(eId) ?? null;
    return parent === null ? [] : [...above(parent), parent];
  };
  return ({ eId }) => [...new Set([...above(eId), ...prefixesOf(eId)])];
}

const lastUnit = (eId: EId): LawUnit | null => chainOf(eId).at(-1)?.unit ?? null;

/** The innermost provision of a unit around a text. Where no part is, Russian and Kazakh codes call a numbered paragraph one. */
function innermost(around: Surroundings, unit: LawUnit, language: Language): EId | null {
  const found = around.findLast((eId) => lastUnit(eId) === unit) ?? null;
  return found === null && unit === "part" && language !== "en" ? innermost(around, "para", language) : found;
}

/** The way to the unit that a text points to as its own: the article that "this article" is. Null if the text stands in none. */
export function wayHere(around: Surroundings, unit: LawUnit, language: Language): Chain | null {
  const eId = innermost(around, unit, language);
  return eId === null ? null : chainOf(eId);
}

/**
 * What stands around a citation that names neither article nor act: "paragraph 3" in Article 52 is that article's. It is the
 * innermost provision around it that holds such a unit: "subsection (2)" in section 44(1)(a)(ii) is section 44(2).
 */
export function wayAround(around: Surroundings, unit: LawUnit | null): Chain {
  const source = around.at(-1);
  if (unit === null || source === undefined || depthOf(unit) <= depthOf("art")) return [];
  return chainOf(source).filter((step) => step.unit !== null && depthOf(step.unit) < depthOf(unit));
}

const isCounted = (step: Chain[number] | undefined): boolean => /^\d/.test(step?.number ?? "");

/**
 * The way of a citation in a schedule to an act of sections: what the act calls sections and subsections are paragraphs and
 * sub-paragraphs there. Null anywhere else.
 */
export function wayInSchedule(around: Surroundings, chain: Chain): Chain | null {
  const source = around.at(-1);
  const steps = source === undefined ? [] : chainOf(source);
  const section = steps.findIndex(({ unit }) => unit === "sec");
  const [first, ...rest] = chain;
  const below = steps[section + 1];
  const isSchedule = steps[0]?.unit === "att" && section > 0 && !(below?.unit === "para" && isCounted(below));
  if (!isSchedule || first === undefined || !isCounted(first) || steps.some(({ unit }) => unit === "art")) return null;
  if (first.unit === "para") return [...steps.slice(0, section), { unit: "sec", number: first.number }, ...rest];
  return first.unit === "subpara" ? [...steps.slice(0, section + 1), { unit: "subsec", number: first.number }, ...rest] : null;
}

/** Annexes and units above the basic one. */
const holders: ReadonlySet<LawUnit | null> = new Set<LawUnit>(["att", "part", "subpart", "sec", "chp"]);

/** A heading without a number may number what is in it, too: that of a protocol. */
const isHolder = (eId: EId): boolean => {
  const segments = segmentsOf(eId);
  const last = segments.ok ? segments.value.at(-1) : undefined;
  return last !== undefined && ("slug" in last || holders.has(lastUnit(eId)));
};

/** What may number articles and chapters for itself, from the innermost: in Part II, "Article 1" is that part's. */
export const holdersOf = (around: Surroundings): readonly EId[] => around.filter(isHolder).reverse();
