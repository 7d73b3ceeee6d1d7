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

/** What a provision at `parent` may be the child of: articles stand at the top of their edition or annex, whatever section holds them. */
function parentsFor(parent: string | null, unit: LawUnit): readonly (string | null)[] {
  const annex = parent === null ? null : (/^att_[^_]+/.exec(parent)?.[0] ?? null);
  if (unit === "art") return [annex];
  return outer.includes(unit) && parent !== annex ? [parent, annex] : [parent];
}

const join = (parent: string | null, unit: LawUnit, number: string): string => `${parent === null ? "" : `${parent}__`}${unit}_${number}`;

type Place = { readonly eId: EId | null; readonly rule: ReadingRule };

async function children(
  place: Place,
  units: readonly LawUnit[],
  number: string,
  rule: ReadingRule,
  has: HasEId,
): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (const unit of units) {
    for (const parent of parentsFor(place.eId, unit)) {
      for (const spelling of spellings(number)) {
        const eId = parseEId(join(parent, unit, spelling));
        if (eId.ok && (await has(eId.value))) found.push({ eId: eId.value, rule });
      }
    }
  }
  return found;
}

const stricter = (left: ReadingRule, right: ReadingRule): ReadingRule => (left === "as-cited" ? right : left);

/** Where one step may lead from a place: as cited, through or past an implicit first paragraph, else by another unit word. */
async function follow(place: Place, step: ChainStep, has: HasEId): Promise<readonly Place[]> {
  const isTop = place.eId === null;
  const units: readonly LawUnit[] = step.unit !== null ? [step.unit] : isTop ? ["art", "sec"] : inner;
  const asCited = await children(place, units, step.number, place.rule, has);
  // A number alone at the top is an article; a section only where a law has no such article.
  if (isTop) return step.unit === null ? asCited.slice(0, 1) : asCited;
  if (step.unit !== null && !inner.includes(step.unit)) return asCited;
  const rule = stricter(place.rule, "implicit-paragraph");
  const firstParagraphs = step.unit === "para" ? [] : await children(place, ["para"], "1", rule, has);
  const through = await Promise.all(firstParagraphs.map((paragraph) => children(paragraph, units, step.number, rule, has)));
  const past = step.number === "1" && (step.unit === "para" || step.unit === null) ? [{ eId: place.eId, rule }] : [];
  const found = [...asCited, ...through.flat(), ...past];
  return found.length > 0 || step.unit === null ? found : children(place, inner, step.number, "other-unit", has);
}

const distinct = (places: readonly Place[]): readonly Place[] => [...new Map(places.map((it) => [`${it.eId} ${it.rule}`, it])).values()];

/** The chain with its first two bare numbers as one: `67.1` may be an article of its own. */
function asOneNumber(chain: Chain): Chain | null {
  const [first, second, ...rest] = chain;
  if (first === undefined || second === undefined || second.unit !== null || !(first.unit === null || first.unit === "art")) return null;
  return [{ unit: first.unit, number: `${first.number}.${second.number}` }, ...rest];
}

async function walk(chain: Chain, has: HasEId): Promise<readonly Reading[]> {
  let places: readonly Place[] = [{ eId: null, rule: "as-cited" }];
  for (const step of chain) places = distinct((await Promise.all(places.map((place) => follow(place, step, has)))).flat());
  return places.flatMap(({ eId, rule }) => (eId === null ? [] : [{ eId, rule }]));
}

/**
 * The provisions of an edition that a chain means: one if it is clear, several if it can be read in several ways, none if
 * the edition has no such provision. Readings as cited go before all others, and only the best kind is given.
 */
export async function resolveChain(chain: Chain, has: HasEId): Promise<readonly Reading[]> {
  const merged = asOneNumber(chain);
  const readings = [...(await walk(chain, has)), ...(merged === null ? [] : await walk(merged, has))];
  const best = (["as-cited", "implicit-paragraph", "other-unit"] as const).find((rule) => readings.some((it) => it.rule === rule));
  const unique = new Map(readings.filter((it) => it.rule === best).map((it) => [it.eId, it]));
  return [...unique.values()];
}

/**
 * The provision that an eId means in an edition under an alias: the implicit first paragraph added or left out, numbers
 * in other spelling. Null if the eId is not made of units, or leads to none or to several.
 */
export async function resolveAlias(eId: EId, has: HasEId): Promise<EId | null> {
  const steps = eId.split("__").map((part) => /^([a-z]+)_(.+)$/.exec(part));
  const chain = steps.flatMap((step) => (step === null ? [] : [{ unit: step[1] as LawUnit, number: step[2] ?? "" }]));
  if (chain.length !== steps.length) return null;
  const readings = (await resolveChain(chain, has)).filter((reading) => reading.rule !== "other-unit");
  return readings.length === 1 ? (readings[0]?.eId ?? null) : null;
}
