import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";
import { provisionOfRow } from "#lib/store/rows";

/** What stands around a provision in its edition. */
export type Around = {
  /** Outermost first. */
  readonly ancestors: readonly Provision[];
  /** Directly inside, in reading order. */
  readonly children: readonly Provision[];
  /** The nearest of the same kind before and after it, wherever they stand. */
  readonly previous: Provision | null;
  readonly next: Provision | null;
};

async function ancestorsOf(library: Library, { work, edition, parent }: Provision): Promise<readonly Provision[]> {
  const above = parent === null ? null : await library.provision(work, edition, parent);
  return above === null ? [] : [...(await ancestorsOf(library, above)), above];
}

export async function aroundOf(library: Library, it: Provision): Promise<Around> {
  const { work, edition, kind, order, last } = it;
  const one = async (condition: string, place: number): Promise<Provision | null> => {
    const row = await library.database.first(
      `SELECT * FROM provisions WHERE work = ? AND edition = ? AND kind = ? AND ${condition} LIMIT 1`,
      [...[work, edition, kind], place],
    );
    return row === null ? null : provisionOfRow(row);
  };
  const [ancestors, inside, previous, next] = await Promise.all([
    ancestorsOf(library, it),
    last === order ? [] : library.range(work, edition, order + 1, last),
    // A provision around this one begins before it, and is no neighbour.
    one("last < ? ORDER BY position DESC", order),
    one("position > ? ORDER BY position", last),
  ]);
  return { ancestors, children: inside.filter((child) => child.parent === it.eId), previous, next };
}
