import type { Binding } from "#ingest/link/bindActs";
import { inferring } from "#ingest/link/bindActs";
import type { Act } from "#ingest/link/registry";
import { type Surroundings, wayHere } from "#ingest/link/surroundings";
import { type Asked, readWay, type Way, wayOf } from "#ingest/link/ways";
import { type Cited, type HeldWording, heldWording } from "#ingest/link/wording";
import type { Chain } from "#lib/law/citation/citation";
import type { ProvisionMention } from "#lib/law/citation/mention";
import type { FindInside, HasEId } from "#lib/law/citation/resolve";
import { type EId, parseEId } from "#lib/law/eId";
import type { Language } from "#lib/law/language";
import { type Reference, type ReferenceStatus, type ReferenceTarget, referenceStatuses } from "#lib/law/reference";
import type { LawUnit } from "#lib/law/unit";
import type { Edition } from "#lib/law/work";

/** What resolving asks of the library. */
export type Holdings = {
  readonly editionsOf: (work: string) => readonly Edition[];
  readonly hasIn: (work: string, edition: string) => HasEId;
  readonly insideIn: (work: string, edition: string) => FindInside;
};

/** The text that cites: its edition, what it stands in, its language, and the wording it means of each act. */
export type Citing = {
  readonly edition: Edition;
  readonly isLaw: boolean;
  readonly around: Surroundings;
  readonly language: Language;
  readonly citedOf: (act: Act) => Cited;
};

export type Resolution = Pick<Reference, "status" | "rule" | "targets" | "editionCited" | "editionBasis" | "wording">;

/** Units that numbers without one mean below an article, outermost first. */
const below: readonly LawUnit[] = ["para", "subpara", "point"];

/** The eId that a chain would have, where nothing held can say it. */
function eIdOfChain(chain: Chain): EId | null {
  const steps = chain.map(({ unit, number }, index) => `${unit ?? (index === 0 ? "art" : (below[index - 1] ?? "item"))}_${number}`);
  const basic = steps.findIndex((step) => step.startsWith("art_"));
  const parsed = parseEId(steps.slice(Math.max(basic, 0)).join("__"));
  return parsed.ok ? parsed.value : null;
}

type Found = { readonly status: ReferenceStatus; readonly targets: readonly ReferenceTarget[]; readonly rules: readonly string[] };

const worst = (statuses: readonly ReferenceStatus[]): ReferenceStatus =>
  statuses.reduce((left, right) => (referenceStatuses.indexOf(right) > referenceStatuses.indexOf(left) ? right : left), "resolved");

/** One provision of a held edition: found, found in several places, or not there. What could be elsewhere too is only assumed to be near. */
async function findChain(way: Way, held: HeldWording, asked: Asked, reading: number): Promise<Found> {
  const { work, id } = held.edition;
  const target = (eId: EId | null, number: number): ReferenceTarget => ({ work, edition: id, eId, act: null, reading: number });
  const { readings, isNear } = await readWay(way, asked);
  if (readings.length === 0)
    return { status: held.exact ? "dangling" : "absent", targets: [target(eIdOfChain(way.chain), reading)], rules: [] };
  const rules = [...(isNear ? ["own-part"] : []), ...readings.flatMap(({ rule }) => (rule === "as-cited" ? [] : [rule]))];
  const status = readings.length > 1 ? "ambiguous" : held.exact && !isNear ? "resolved" : "assumed";
  return { status, targets: readings.map(({ eId }, index) => target(eId, reading + index)), rules };
}

const outside = (act: Act, eId: EId | null, reading: number): ReferenceTarget => ({ work: null, edition: null, eId, act: act.id, reading });

async function findInAct(
  act: Act,
  ways: readonly Way[],
  citing: Citing,
  holdings: Holdings,
  reading: number,
): Promise<Found & { readonly held: HeldWording | null }> {
  const editions = act.listed === null ? [] : holdings.editionsOf(act.id);
  const held = heldWording(act, editions, citing.citedOf(act), citing.language, citing.isLaw ? citing.edition : null);
  if (held === null)
    return { status: "external", targets: ways.map(({ chain }) => outside(act, eIdOfChain(chain), reading)), rules: [], held };
  const { work, id } = held.edition;
  const asked: Asked = { has: holdings.hasIn(work, id), inside: holdings.insideIn(work, id) };
  const found = await Promise.all(ways.map((way) => findChain(way, held, asked, reading)));
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

/** A unit of the place where the text stands, such as "this Chapter", that the text does not stand in. */
const nowhere = (binding: Binding, { edition, citedOf }: Citing): Resolution => {
  const target: ReferenceTarget = { work: edition.work, edition: edition.id, eId: null, act: null, reading: 1 };
  const [act] = binding.acts;
  const { date, basis } = act === undefined ? { date: edition.date, basis: null } : citedOf(act);
  const about = { editionCited: date, editionBasis: basis, wording: null };
  return { status: "dangling", rule: `${binding.rule} no-such-unit`, targets: [target], ...about };
};

/** The provisions that a citation means, in the act or acts it is bound to. */
export async function resolveProvisions(
  { here, readings }: ProvisionMention,
  binding: Binding,
  citing: Citing,
  holdings: Holdings,
): Promise<Resolution> {
  const start = here === null ? null : wayHere(citing.around, here, citing.language);
  if (here !== null && start === null) return nowhere(binding, citing);
  const isOwn = binding.rule === "own-act";
  const ways = readings.map((chains) => chains.map((chain) => wayOf(chain, start, isOwn ? citing.around : null)));
  const pairs = binding.acts.flatMap((act) => ways.map((way) => ({ act, way })));
  const found = await Promise.all(pairs.map(({ act, way }, index) => findInAct(act, way, citing, holdings, index + 1)));
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
