import { formatAddress } from "#lib/law/address";
import type { EId } from "#lib/law/eId";
import { labelOf } from "#lib/law/label";
import type { Edition, Work } from "#lib/law/work";
import { type Counterparts, counterpartsOf, type Hop } from "#lib/store/counterparts";
import type { Library } from "#lib/store/library";
import { eIdSteps, provisionKey, provisionsAt } from "#lib/store/provisionsAt";
import { words } from "../../../_words/words";

/** A stop on the way to a counterpart. */
export type Stop = {
  readonly label: string;
  readonly address: string;
  readonly by: Hop["by"];
  readonly work: Work;
  readonly edition: Edition;
};

/** The way to one counterpart: stops on the way, the counterpart last. */
export type Way = { readonly stops: readonly Stop[]; readonly likeness: number | null; readonly isAround: boolean };

/** What is known of a provision in the law before or after its own. */
export type CounterpartsShown = Pick<Counterparts, "relation" | "absence"> & { readonly work: Work; readonly ways: readonly Way[] };

type Known = { readonly works: ReadonlyMap<string, Work>; readonly provisions: Awaited<ReturnType<typeof provisionsAt>> };

function stopOf(hop: Hop, { works, provisions }: Known): Stop | null {
  const work = works.get(hop.work);
  const edition = work?.editions.find(({ id }) => id === hop.edition);
  if (work === undefined || edition === undefined) return null;
  const named = eIdSteps(hop.eId).flatMap((eId) => provisions.get(provisionKey({ ...hop, eId })) ?? []);
  return { label: labelOf(hop.eId, words.language, named), address: formatAddress(hop), by: hop.by, work, edition };
}

function shown({ relation, absence, work: id, chains }: Counterparts, known: Known): readonly CounterpartsShown[] {
  const work = known.works.get(id);
  if (work === undefined) return [];
  const ways = chains.map(({ hops, likeness, isAround }): Way => {
    return { stops: hops.flatMap((hop) => stopOf(hop, known) ?? []), likeness, isAround };
  });
  return [{ relation, absence, work, ways }];
}

/** The counterparts of a provision in the laws before and after its own, in words. */
export async function counterpartsShown(library: Library, work: string, edition: string, eId: EId): Promise<readonly CounterpartsShown[]> {
  const found = await counterpartsOf(library.database, { work, edition, eId });
  if (found.length === 0) return [];
  const hops = found.flatMap(({ chains }) => chains.flatMap((it) => it.hops));
  const ids = [...new Set([...found.map((it) => it.work), ...hops.map((it) => it.work)])];
  const works = await Promise.all(ids.map((id) => library.work(id)));
  const known = {
    works: new Map(works.flatMap((it) => (it === null ? [] : [[it.id, it] as const]))),
    provisions: await provisionsAt(library.database, hops),
  };
  return found.flatMap((it) => shown(it, known));
}
