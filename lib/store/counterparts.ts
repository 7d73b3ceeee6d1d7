import { type Absence, type Correspondence, type CorrespondenceBasis, type PinnedWork, pairsIn } from "#lib/law/concordance";
import type { EId } from "#lib/law/eId";
import { type HeldConcordance, heldConcordances, linesOf, sameIn } from "#lib/store/concordances";
import type { Database } from "#lib/store/database";
import { eIdSteps, type ProvisionKey } from "#lib/store/provisionsAt";

/** Which way a counterpart lies: in the law that took the place of this one, or in the one whose place it took. */
export const relations = ["successor", "predecessor"] as const;
export type Relation = (typeof relations)[number];

/** A step from one provision to the next: the same one in another edition, or its counterpart in another law. */
export type Hop = ProvisionKey & { readonly by: "same" | CorrespondenceBasis };

/** The way from a provision to one counterpart, each hop shown. `isAround`: it is what stands around the provision that has one. */
export type Chain = { readonly hops: readonly Hop[]; readonly likeness: number | null; readonly isAround: boolean };

/** What is known of a provision's counterparts in one other law. `absence` says why there is none; null where there are some. */
export type Counterparts = Found & { readonly relation: Relation; readonly work: string };

type Found = { readonly chains: readonly Chain[]; readonly absence: Absence | null };

type Sided = { readonly own: PinnedWork; readonly other: PinnedWork; readonly id: number };

const sided = ({ id, before, after }: HeldConcordance, relation: Relation): Sided =>
  relation === "successor" ? { id, own: before, other: after } : { id, own: after, other: before };

/** Of several concordances with one law, the one of the edition that is read goes first. */
function nearest(all: readonly Sided[], edition: string): readonly Sided[] {
  const others = [...new Set(all.map(({ other }) => other.work))];
  return others.flatMap((work) => {
    const ofWork = all.filter(({ other }) => other.work === work);
    return ofWork.find(({ own }) => own.edition === edition) ?? ofWork[0] ?? [];
  });
}

async function sameProvision(database: Database, { work, edition, eId }: ProvisionKey, to: string): Promise<EId | null> {
  if (edition === to) return eId;
  const row = await database.first(
    `SELECT other.eId FROM provisions AS one JOIN provisions AS other ON other.sameAs = one.sameAs AND other.work = one.work
      WHERE one.work = ? AND one.edition = ? AND one.eId = ? AND other.edition = ?`,
    [work, edition, eId, to],
  );
  return row === null ? null : (String(row.eId) as EId);
}

async function linesAt(database: Database, { id }: Sided, relation: Relation, eId: EId) {
  const [own, other] = relation === "successor" ? ["before", "after"] : ["after", "before"];
  const rows = await database.all(
    `SELECT "${other}" AS other, basis, likeness FROM correspondences WHERE concordance = ? AND "${own}" = ?
      ORDER BY basis = 'stated' DESC, likeness DESC, position`,
    [id, eId],
  );
  return rows.map((row) => ({
    other: row.other === null ? null : (String(row.other) as EId),
    basis: String(row.basis) as CorrespondenceBasis,
    likeness: row.likeness === null ? null : Number(row.likeness),
  }));
}

/** The ways from a provision through one concordance; from what stands around it where it has no line itself. */
async function findThrough(database: Database, of: ProvisionKey, relation: Relation, through: Sided): Promise<Found> {
  for (const step of eIdSteps(of.eId).toReversed()) {
    const base = await sameProvision(database, { ...of, eId: step }, through.own.edition);
    const lines = base === null ? [] : await linesAt(database, through, relation, base);
    if (base === null || lines.length === 0) continue;
    const first: readonly Hop[] = through.own.edition === of.edition ? [] : [{ ...through.own, eId: base, by: "same" }];
    const chains = lines.flatMap(({ other, basis, likeness }): readonly Chain[] =>
      other === null ? [] : [{ hops: [...first, { ...through.other, eId: other, by: basis }], likeness, isAround: step !== of.eId }],
    );
    return { chains, absence: chains.length > 0 ? null : "stated" };
  }
  return { chains: [], absence: "not-found" };
}

/** The counterparts of a provision in the laws before and after its own, as far as the library has matched them. */
export async function counterpartsOf(database: Database, of: ProvisionKey): Promise<readonly Counterparts[]> {
  const all = await heldConcordances(database);
  const found = relations.map(async (relation) => {
    const own = all.map((it) => sided(it, relation)).filter((it) => it.own.work === of.work);
    return Promise.all(
      nearest(own, of.edition).map(async (it): Promise<Counterparts> => {
        return { relation, work: it.other.work, ...(await findThrough(database, of, relation, it)) };
      }),
    );
  });
  return (await Promise.all(found)).flat();
}

/** One line between two editions of two laws. */
export type Match = Pick<Correspondence, "basis" | "likeness"> & { readonly before: EId; readonly after: EId };

/**
 * What is known of two editions of two laws: the lines, and the two editions of which they were made. `without` are provisions of
 * the earlier law of which a person says that nothing took their place.
 */
export type Matched = { readonly lines: readonly Match[]; readonly without: ReadonlySet<EId>; readonly through: HeldConcordance };

/** How many of two are the editions of a concordance. */
const fits = ({ before, after }: HeldConcordance, one: PinnedWork, other: PinnedWork): number =>
  Number(before.edition === one.edition) + Number(after.edition === other.edition);

/**
 * The concordance of two editions, by way of the two that were matched where these are others; the best lines first. Null
 * where none of the two laws is in the library.
 */
export async function matchedBetween(database: Database, before: PinnedWork, after: PinnedWork): Promise<Matched | null> {
  const all = await heldConcordances(database, { before: before.work, after: after.work });
  const [through] = [...all].sort((one, other) => fits(other, before, after) - fits(one, before, after));
  if (through === undefined) return null;
  const lines = await linesOf(database, through.id);
  const inEdition = async (base: PinnedWork, wanted: PinnedWork): Promise<(eId: EId) => EId | undefined> => {
    if (base.edition === wanted.edition) return (eId) => eId;
    const same = await sameIn(database, base.work, base.edition, wanted.edition);
    return (eId) => same.get(eId);
  };
  const [first, second] = await Promise.all([inEdition(through.before, before), inEdition(through.after, after)]);
  const without = lines.flatMap(({ before: eId, after: counterpart }) => (counterpart === null ? (first(eId) ?? []) : []));
  const moved = pairsIn(lines).flatMap(({ basis, likeness, ...line }): readonly Match[] => {
    const [one, other] = [first(line.before), second(line.after)];
    return one === undefined || other === undefined ? [] : [{ before: one, after: other, basis, likeness }];
  });
  return { lines: moved, without: new Set(without), through };
}
