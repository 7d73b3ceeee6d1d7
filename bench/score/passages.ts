import { readJsonLines } from "#bench/score/gold";
import type { GoldQuery } from "#bench/score/search";
import type { Library } from "#lib/store/library";

/** A query with words of the passage that it must find: they say which it is, however the text is cut into provisions. */
type PassageQuery = Pick<GoldQuery, "q" | "language" | "type"> & { readonly holds: string };

async function judgedIn({ database }: Library, { q, language, type, holds }: PassageQuery): Promise<GoldQuery> {
  const rows = await database.all("SELECT work, eId FROM provisions WHERE instr(text, ?) > 0", [holds]);
  if (rows.length === 0) throw new Error(`No text of this library holds “${holds}”`);
  return { q, language, type, relevant: rows.map((row) => ({ work: String(row.work), eId: String(row.eId), grade: 3 })) };
}

/** Reads queries judged by the words of a passage, for a library that holds it. */
export const readPassageQueries = async (library: Library, file: string): Promise<readonly GoldQuery[]> =>
  Promise.all((await readJsonLines<PassageQuery>(file)).map((query) => judgedIn(library, query)));
