import { type Hold, holdMark } from "#ingest/write/mark";
import type { Output } from "#lib/commandLine";
import type { Indexer } from "#lib/search/indexer";

/** Keeps other data folders from the indexes of this one while a run writes them, and says if there was one. */
export async function holdIndexes(dataDir: string, indexer: Indexer | null, output: Output): Promise<Hold | undefined> {
  if (indexer === null) return undefined;
  const hold = await holdMark(dataDir, indexer);
  if (hold.news !== null) output.say(hold.news);
  return hold;
}
