import { chainOf } from "#lib/law/citation/chainOf";
import type { Chain, ChainStep } from "#lib/law/citation/citation";
import { fromRoman, toRoman } from "#lib/law/citation/roman";
import { type EId, parseEId } from "#lib/law/eId";
import type { LawUnit } from "#lib/law/unit";

/**
 * How a provision was found: as cited; with the implicit first paragraph added or left out (contract, section 1); or with
 * another unit word than the text's ("paragraph 6 of article 53", where there are only subparagraphs).
 */
export type ReadingRule = "as-cited" | "implicit-paragraph" | "other-unit";

/** One provision that a citation may mean. */
export type Reading = { readonly eId: EId; readonly rule: ReadingRule };

/** Whether an edition has a provision of this eId. */
export type HasEId = (eId: EId) => boolean | Promise<boolean>;

/**
 * The provisions of an edition whose eId ends in a step and leads to it through units above the basic one (`insideUnits`): of
 * `art_1`, those of each part where parts are numbered each for itself.
 */
export type FindInside = (step: string) => readonly EId[] | Promise<readonly EId[]>;

/** What resolving asks of an edition. */
type Edition = { readonly has: HasEId; readonly inside: FindInside };

/** Units below an article, outermost first: any of them may be what a number alone means. */
const inner: readonly LawUnit[] = ["para", "subpara", "subsec", "point", "item", "al"];
const outer: readonly LawUnit[] = ["part", "subpart", "sec", "chp"];

/** The forms under which an eId may hold a number: as cited, in other case, in Roman numerals or out of them. */
function spellings(number: string): readonly string[] {
  const roman = /^\d+$/.test(number) ? toRoman(Number(number)) : "";
  const arabic = fromRoman(number);
  return [...new Set([number, number.toUpperCase(), number.toLowerCase(), roman, ...(arabic === null ? [] : [String(arabic)])])].filter(
    (it) => it !== "",
  );
}

const join = (parent: string | null, unit: LawUnit, number: string): string => `${parent === null ? "" : `${parent}__`}${unit}_${number}`;

const unitOfStep = (step: string): string => step.slice(0, step.indexOf("_"));

/**
 * What a provision said to be at `parent` may carry in its eId, nearest first. Units above the basic one, and the basic one, count
 * from the top of their edition or annex, whatever holds them; or anew in what holds them.
 */
function parentsFor(parent: string | null, unit: LawUnit): readonly (string | null)[] {
  const steps = parent?.split("__") ?? [];
  const isCounted = unit === "art" || unit === "para" || outer.includes(unit);
  const areUnitsAbove = steps.every(
    (step, index) => outer.some((it) => it === unitOfStep(step)) || (index === 0 && step.startsWith("att_")),
  );
  if (!isCounted || !areUnitsAbove) return [parent];
  const prefixes = steps.map((_, index) => steps.slice(0, index + 1).join("__")).reverse();
  return steps[0]?.startsWith("att_") === true ? prefixes : [...prefixes, null];
}

const isInside = (eId: EId, parent: EId | null): boolean => (parent === null ? !eId.startsWith("att_") : eId.startsWith(`${parent}__`));

type Place = { readonly eId: EId | null; readonly rule: ReadingRule };

/** The provisions with a number that stand under one eId, or at the top. */
async function childrenAt(parent: string | null, unit: LawUnit, number: string, { has }: Edition): Promise<readonly EId[]> {
  const found: EId[] = [];
  for (const spelling of spellings(number)) {
    const eId = parseEId(join(parent, unit, spelling));
    if (eId.ok && (await has(eId.value))) found.push(eId.value);
  }
  return found;
}

/** The most places of one number that are offered: no reader chooses among more. */
const mostPlaces = 20;

/** The provisions of a unit and number that are said to be at a place: as near as they are found, else anywhere inside it. */
async function childrenOf(place: EId | null, unit: LawUnit, number: string, edition: Edition): Promise<readonly EId[]> {
  for (const parent of parentsFor(place, unit)) {
    const found = await childrenAt(parent, unit, number, edition);
    if (found.length > 0) return found;
  }
  if (unit !== "art" && !outer.includes(unit)) return [];
  const inside = await Promise.all(spellings(number).map((spelling) => edition.inside(`${unit}_${spelling}`)));
  return inside
    .flat()
    .filter((eId) => isInside(eId, place))
    .slice(0, mostPlaces);
}

async function children(
  place: Place,
  units: readonly LawUnit[],
  number: string,
  rule: ReadingRule,
  edition: Edition,
): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (const unit of units) found.push(...(await childrenOf(place.eId, unit, number, edition)).map((eId) => ({ eId, rule })));
  return found;
}

/** A number alone at the top is an article; a section only where a law has no such article. */
async function atTop(place: Place, number: string, edition: Edition): Promise<readonly Place[]> {
  const articles = await children(place, ["art"], number, place.rule, edition);
  return articles.length > 0 ? articles : children(place, ["sec"], number, place.rule, edition);
}

/** Units that a word may mean: Russian and Kazakh call what stands between section and chapter by the word for a subsection. */
const unitsOf = (unit: LawUnit): readonly LawUnit[] => (unit === "subsec" ? ["subsec", "subpart"] : [unit]);

const stricter = (left: ReadingRule, right: ReadingRule): ReadingRule => (left === "as-cited" ? right : left);

/** What the law calls an article or section is a paragraph in its schedules. */
const basic: readonly LawUnit[] = ["art", "sec"];
const numberedInner = inner.filter((unit) => unit !== "al");

/** Where a step leads whose word the act does not use. An unnumbered block is what else a paragraph may be: never the first, which says nothing. */
async function byOtherWord(place: Place, { unit, number }: ChainStep, edition: Edition): Promise<readonly Place[]> {
  const units = /(?:^|__)att_[^_]+$/.test(place.eId ?? "") ? [...basic, ...numberedInner] : numberedInner;
  const found = await children(place, units, number, "other-unit", edition);
  const mayBeBlock = (unit === "para" || unit === "subpara") && number !== "1";
  return found.length > 0 || !mayBeBlock ? found : children(place, ["al"], number, "other-unit", edition);
}

/** A paragraph that bears its number: then no first one is left unsaid. */
const isParagraph = ({ eId }: Place): boolean => /__(?:para|subsec)_[^_]+$/.test(eId ?? "");

/** Where one step may lead from a place: as cited, through or past an implicit first paragraph, else by another unit word. */
async function follow(place: Place, step: ChainStep, edition: Edition): Promise<readonly Place[]> {
  const isTop = place.eId === null;
  if (isTop && step.unit === null) return atTop(place, step.number, edition);
  const units = step.unit === null ? inner : unitsOf(step.unit);
  const asCited = await children(place, units, step.number, place.rule, edition);
  if (isTop || (step.unit !== null && !inner.includes(step.unit))) return asCited;
  const rule = stricter(place.rule, "implicit-paragraph");
  const isHeldByArticle = step.unit === "para" || step.unit === "al";
  const firstParagraphs = isHeldByArticle ? [] : await children(place, ["para"], "1", rule, edition);
  const through = await Promise.all(firstParagraphs.map((paragraph) => children(paragraph, units, step.number, rule, edition)));
  const mayBeUnsaid = step.number === "1" && (step.unit === "para" || step.unit === null) && !asCited.some(isParagraph);
  const past = mayBeUnsaid ? [{ eId: place.eId, rule }] : [];
  const found = [...asCited, ...through.flat(), ...past];
  return found.length > 0 || step.unit === null ? found : byOtherWord(place, step, edition);
}

const distinct = (places: readonly Place[]): readonly Place[] => [...new Map(places.map((it) => [`${it.eId} ${it.rule}`, it])).values()];

/** The chain with its first two bare numbers as one: `67.1` may be an article of its own. */
function asOneNumber(chain: Chain): Chain | null {
  const [first, second, ...rest] = chain;
  if (first === undefined || second === undefined || second.unit !== null || !(first.unit === null || first.unit === "art")) return null;
  return [{ unit: first.unit, number: `${first.number}.${second.number}` }, ...rest];
}

async function walk(chain: Chain, edition: Edition): Promise<readonly Reading[]> {
  let places: readonly Place[] = [{ eId: null, rule: "as-cited" }];
  for (const step of chain) places = distinct((await Promise.all(places.map((place) => follow(place, step, edition)))).flat());
  return places.flatMap(({ eId, rule }) => (eId === null ? [] : [{ eId, rule }]));
}

/**
 * The provisions of an edition that a chain means: one if it is clear, several if it can be read in several ways, none if
 * the edition has no such provision. Readings as cited go before all others, and only the best kind is given.
 *
 * @param inside without it, what is numbered anew in each part is found only by a chain that names the part.
 */
export async function resolveChain(chain: Chain, has: HasEId, inside: FindInside = () => []): Promise<readonly Reading[]> {
  const merged = asOneNumber(chain);
  const edition: Edition = { has, inside };
  const readings = [...(await walk(chain, edition)), ...(merged === null ? [] : await walk(merged, edition))];
  const best = (["as-cited", "implicit-paragraph", "other-unit"] as const).find((rule) => readings.some((it) => it.rule === rule));
  const unique = new Map(readings.filter((it) => it.rule === best).map((it) => [it.eId, it]));
  return [...unique.values()];
}

/**
 * The provision that an eId means in an edition under an alias: the implicit first paragraph added or left out, numbers
 * in other spelling. Null if the eId is not made of units, or leads to none or to several.
 */
export async function resolveAlias(eId: EId, has: HasEId): Promise<EId | null> {
  const chain = chainOf(eId);
  if (chain.length !== eId.split("__").length) return null;
  const readings = (await resolveChain(chain, has)).filter((reading) => reading.rule !== "other-unit");
  return readings.length === 1 ? (readings[0]?.eId ?? null) : null;
}
