import type { Library } from "#lib/store/library";

/** How many provisions there are, and how many hold a stem. */
export type Frequency = { readonly all: number; readonly of: (stem: string) => number };

const sizes = new WeakMap<Library, Promise<number>>();

async function sizeOf(library: Library): Promise<number> {
  const known = sizes.get(library);
  if (known !== undefined) return known;
  const made = library.database.first("SELECT count(*) AS count FROM provisions").then((row) => Number(row?.count ?? 0));
  made.catch(() => sizes.delete(library));
  sizes.set(library, made);
  return made;
}

/** How often stems occur, by one look into the vocabulary of the library. */
export async function frequencyOf(library: Library, stems: readonly string[]): Promise<Frequency> {
  const wanted = [...new Set(stems)];
  const [all, rows] = await Promise.all([
    sizeOf(library),
    wanted.length === 0
      ? []
      : library.database.all("SELECT term, doc FROM vocabulary WHERE term IN (SELECT value FROM json_each(?))", [JSON.stringify(wanted)]),
  ]);
  const found = new Map(rows.map((row) => [String(row.term), Number(row.doc)]));
  return { all, of: (stem) => found.get(stem) ?? 0 };
}

/** What a stem tells: much if few provisions hold it. Stems that none holds tell as much as the rarest. */
export const tells = ({ all, of }: Frequency, stem: string): number => Math.log(1 + (all + 1) / (Math.max(1, of(stem)) + 0.5));
