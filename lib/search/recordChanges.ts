import type { IndexRecord } from "#lib/search/form";
import { recordKey } from "#lib/search/key";
import { recordsOfEdition, withSince } from "#lib/search/records";
import { isFindable } from "#lib/store/isFindable";
import type { Library } from "#lib/store/library";
import { provisionOfRow } from "#lib/store/rows";

/** An edition as far as its records go. */
type Counted = { readonly work: string; readonly edition: string; readonly since: number; readonly records: number };

/** What lies between the records of a library and those of the one that was made from it. */
export type RecordChanges = {
  /** How many records come and go. */
  readonly size: number;
  /** Keys of records that the later library has no more, or otherwise. */
  readonly gone: () => AsyncGenerator<string>;
  readonly come: () => AsyncGenerator<IndexRecord>;
};

const keyOf = ({ work, edition, since }: Counted): string => `${work}@${edition} ${since}`;

async function editionsIn({ database }: Library): Promise<ReadonlyMap<string, Counted>> {
  const rows = await database.all("SELECT work, edition, since, records FROM editions");
  const editions = rows.map((row): Counted => {
    return { work: String(row.work), edition: String(row.edition), since: Number(row.since), records: Number(row.records) };
  });
  return new Map(editions.map((it) => [keyOf(it), it]));
}

/** When everything was last counted anew: then nothing is known of what became of a provision that stayed. */
async function countedSince({ database }: Library): Promise<string> {
  const row = await database.first("SELECT value FROM meta WHERE name = 'whole'");
  return String(row?.value ?? "");
}

/** Rows that cite, or are cited, otherwise since a generation, in editions that are older. */
async function recountedIn({ database }: Library, since: number): Promise<readonly (Counted & { readonly row: number })[]> {
  const rows = await database.all(
    `SELECT r.row, p.work, p.edition FROM recounted AS r JOIN provisions AS p ON p.id = r.row
      JOIN editions AS e ON e.work = p.work AND e.edition = p.edition WHERE r.since = ?1 AND e.since < ?1 ORDER BY r.row`,
    [since],
  );
  return rows.map((row) => ({ row: Number(row.row), work: String(row.work), edition: String(row.edition), since, records: 1 }));
}

async function* keysIn({ database }: Library, condition: string, args: readonly (string | number)[]): AsyncGenerator<string> {
  const rows = await database.all(`${withSince} WHERE ${condition}`, args);
  for (const row of rows) {
    const provision = provisionOfRow(row);
    if (isFindable(provision)) yield recordKey(provision, Number(row.since));
  }
}

/**
 * What an index of an earlier library lacks to be one of the later, which began as its copy; null where that cannot be told, since
 * everything was counted anew in between.
 *
 * @param number that of the later one's generation.
 */
export async function recordChanges(earlier: Library, later: Library, number: number): Promise<RecordChanges | null> {
  if ((await countedSince(earlier)) !== (await countedSince(later))) return null;
  const [before, after] = await Promise.all([editionsIn(earlier), editionsIn(later)]);
  const left = [...before].flatMap(([key, it]) => (after.has(key) ? [] : [it]));
  const made = [...after].flatMap(([key, it]) => (before.has(key) ? [] : [it]));
  const recounted = await recountedIn(later, number);
  return {
    size: [...left, ...made, ...recounted, ...recounted].reduce((sum, { records }) => sum + records, 0),
    gone: async function* () {
      for (const { work, edition } of left) yield* keysIn(earlier, "p.work = ? AND p.edition = ?", [work, edition]);
      yield* keysIn(earlier, "p.id IN (SELECT value FROM json_each(?))", [JSON.stringify(recounted.map(({ row }) => row))]);
    },
    come: async function* () {
      const rows = new Set(recounted.map(({ row }) => row));
      const around = new Map(recounted.map((it) => [`${it.work}@${it.edition}`, it]));
      for (const { work, edition } of [...made, ...around.values()]) {
        const found = await later.work(work);
        const isMade = after.get(keyOf({ work, edition, since: number, records: 0 })) !== undefined;
        if (found === null) continue;
        for await (const record of recordsOfEdition(later, found, { id: edition })) if (isMade || rows.has(record.row)) yield record;
      }
    },
  };
}
