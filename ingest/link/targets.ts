import type { Binding } from "#ingest/link/bindActs";
import { inferring } from "#ingest/link/bindActs";
import type { Act } from "#ingest/link/registry";
import { type Cited, type HeldWording, heldWording } from "#ingest/link/wording";
import type { Chain } from "#lib/law/citation/citation";
import type { ProvisionMention } from "#lib/law/citation/mention";
import { type HasEId, resolveChain } from "#lib/law/citation/resolve";
import { type EId, parseEId, segmentsOf } from "#lib/law/eId";
import type { Language } from "#lib/law/language";
import { type Reference, type ReferenceStatus, type ReferenceTarget, referenceStatuses } from "#lib/law/reference";
import { isUnit, type LawUnit, lawUnits } from "#lib/law/unit";
import type { Edition } from "#lib/law/work";

/** What resolving asks of the library. */
export type Holdings = {
  readonly editionsOf: (work: string) => readonly Edition[];
  readonly hasIn: (work: string, edition: string) => HasEId;
};

/** The text that cites: its edition, its place, its language, and the wording it means of each act. */
export type Citing = {
  readonly edition: Edition;
  readonly isLaw: boolean;
  readonly source: EId;
  readonly language: Language;
  readonly citedOf: (act: Act) => Cited;
};

export type Resolution = Pick<Reference, "status" | "rule" | "targets" | "editionCited" | "editionBasis" | "wording">;

const isLawUnit = (unit: string): unit is LawUnit => isUnit(unit) && lawUnits.some((known) => known === unit);

/** The chain of an eId down to a unit: the article that "this article" is. Empty if the text lies in none. */
function chainTo(source: EId, unit: LawUnit): Chain {
  const segments = segmentsOf(source);
  if (!segments.ok) return [];
  const steps = segments.value.flatMap((segment) =>
    "unit" in segment && isLawUnit(segment.unit) && segment.number !== null ? [{ unit: segment.unit, number: segment.number }] : [],
  );
  return steps.slice(0, steps.findIndex((step) => step.unit === unit) + 1);
}

/** Units that numbers without one mean below an article, outermost first. */
const below: readonly LawUnit[] = ["para", "subpara", "point"];

/** The eId that a chain would have, where nothing held can say it. */
function eIdOfChain(chain: Chain): EId | null {
  const steps = chain.map(({ unit, number }, index) => `${unit ?? (index === 0 ? "art" : (below[index - 1] ?? "item"))}_${number}`);
  const basic = steps.findIndex((step) => step.startsWith("art_"));
  const parsed = parseEId(steps.slice(Math.max(basic, 0)).join("__"));
  return parsed.ok ? parsed.value : null;
}

/** How deep a unit lies inside a law: subsections hold paragraphs, in the laws that have them. */
const depthOf = (unit: LawUnit): number => (unit === "subsec" ? lawUnits.indexOf("para") - 0.5 : lawUnits.indexOf(unit));

/**
 * What stands around a citation that names neither article nor act: "paragraph 3" in Article 52 is that article's. It is the
 * innermost provision around it that holds such a unit: "subsection (2)" in section 44(1)(a)(ii) is section 44(2).
 */
function chainAround(source: EId, chain: Chain): Chain {
  const unit = chain[0]?.unit;
  if (unit == null || unit === "att" || depthOf(unit) <= depthOf("art")) return [];
  const segments = segmentsOf(source);
  const steps = segments.ok ? segments.value : [];
  const known = steps.flatMap((segment) =>
    "unit" in segment && isLawUnit(segment.unit) && segment.number !== null ? [{ unit: segment.unit, number: segment.number }] : [],
  );
  return known.filter((step) => depthOf(step.unit) < depthOf(unit));
}

type Found = { readonly status: ReferenceStatus; readonly targets: readonly ReferenceTarget[]; readonly rules: readonly string[] };

const worst = (statuses: readonly ReferenceStatus[]): ReferenceStatus =>
  statuses.reduce((left, right) => (referenceStatuses.indexOf(right) > referenceStatuses.indexOf(left) ? right : left), "resolved");

/** One provision of a held edition: found, found in several places, or not there. */
async function findChain(chain: Chain, held: HeldWording, has: HasEId, reading: number): Promise<Found> {
  const { work, id } = held.edition;
  const target = (eId: EId | null, number: number): ReferenceTarget => ({ work, edition: id, eId, act: null, reading: number });
  const readings = await resolveChain(chain, has);
  if (readings.length === 0)
    return { status: held.exact ? "dangling" : "absent", targets: [target(eIdOfChain(chain), reading)], rules: [] };
  const rules = readings.flatMap(({ rule }) => (rule === "as-cited" ? [] : [rule]));
  const status = readings.length > 1 ? "ambiguous" : held.exact ? "resolved" : "assumed";
  return { status, targets: readings.map(({ eId }, index) => target(eId, reading + index)), rules };
}

const outside = (act: Act, eId: EId | null, reading: number): ReferenceTarget => ({ work: null, edition: null, eId, act: act.id, reading });

async function findInAct(
  act: Act,
  chains: readonly Chain[],
  citing: Citing,
  holdings: Holdings,
  reading: number,
): Promise<Found & { readonly held: HeldWording | null }> {
  const editions = act.listed === null ? [] : holdings.editionsOf(act.id);
  const held = heldWording(act, editions, citing.citedOf(act), citing.language, citing.isLaw ? citing.edition : null);
  if (held === null)
    return { status: "external", targets: chains.map((chain) => outside(act, eIdOfChain(chain), reading)), rules: [], held };
  const has = holdings.hasIn(held.edition.work, held.edition.id);
  const found = await Promise.all(chains.map((chain) => findChain(chain, held, has, reading)));
  return {
    status: worst(found.map(({ status }) => status)),
    targets: found.flatMap(({ targets }) => targets),
    rules: found.flatMap(({ rules }) => rules),
    held,
  };
}

function resolutionOf(
  found: readonly (Found & { readonly held: HeldWording | null })[],
  binding: Binding,
  acts: readonly Act[],
  citing: Citing,
): Resolution {
  const [first] = found;
  const status = found.length > 1 ? "ambiguous" : (first?.status ?? "ambiguous");
  const inferred = inferring.has(binding.rule) && status === "resolved";
  const cited = acts[0] === undefined ? null : citing.citedOf(acts[0]);
  const isExternal = status === "external";
  return {
    status: inferred ? "assumed" : status,
    rule: [binding.rule, ...new Set(found.flatMap(({ rules }) => rules))].join(" "),
    targets: found.flatMap(({ targets }) => targets),
    editionCited: cited?.date ?? null,
    editionBasis: cited?.basis ?? null,
    wording: isExternal ? null : (first?.held?.wording ?? null),
  };
}

const isThere = ({ status }: Found): boolean => status === "resolved" || status === "assumed";

/**
 * The readings that hold: of "Article 67.1" the one that exists. Outside what is held nothing can be checked, and the number
 * as it is printed goes first.
 */
function likeliest<Reading extends Found>(found: readonly Reading[], acts: number): readonly Reading[] {
  if (found.some(isThere)) return found.filter((reading) => isThere(reading) || reading.status === "ambiguous");
  return acts === 1 && found.every(({ status }) => status === "external") ? found.slice(0, 1) : found;
}

/** The provisions that a citation means, in the act or acts it is bound to. */
export async function resolveProvisions(
  mention: ProvisionMention,
  binding: Binding,
  citing: Citing,
  holdings: Holdings,
): Promise<Resolution> {
  const { here } = mention;
  const around = (chain: Chain): Chain =>
    here !== null ? chainTo(citing.source, here) : binding.rule === "own-act" ? chainAround(citing.source, chain) : [];
  const readings = mention.readings.map((chains) => chains.map((chain): Chain => [...around(chain), ...chain]));
  const pairs = binding.acts.flatMap((act) => readings.map((chains) => ({ act, chains })));
  const found = await Promise.all(pairs.map(({ act, chains }, index) => findInAct(act, chains, citing, holdings, index + 1)));
  if (found.length > 0) return resolutionOf(likeliest(found, binding.acts.length), binding, binding.acts, citing);
  return { status: "ambiguous", rule: binding.rule, targets: [], editionCited: null, editionBasis: null, wording: null };
}

/** An act as a whole. */
export function resolveAct(acts: readonly Act[], citing: Citing, holdings: Holdings): Resolution {
  const found = acts.map((act, index) => {
    const editions = act.listed === null ? [] : holdings.editionsOf(act.id);
    const held = heldWording(act, editions, citing.citedOf(act), citing.language, null);
    const target: ReferenceTarget =
      held === null
        ? outside(act, null, index + 1)
        : { ...{ work: act.id, edition: held.edition.id, eId: null }, act: null, reading: index + 1 };
    return {
      status: held === null ? ("external" as const) : held.exact ? ("resolved" as const) : ("assumed" as const),
      targets: [target],
      rules: [],
      held,
    };
  });
  return resolutionOf(found, { acts, rule: "named", by: null }, acts, citing);
}
