import { stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { Indexer } from "#lib/search/indexer";
import { countRecords } from "#lib/search/records";
import { libraryFile, readCurrent } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";

/** One look at what is published, as a reader takes it. `marks` are those of all texts and titles: a whole generation has one. */
export type Look = {
  readonly generation: string;
  readonly marks: readonly string[];
  readonly provisions: number;
  readonly records: number;
  /** What the index holds; null if none is published. */
  readonly documents: number | null;
};

const markIn = (text: unknown): string => /run\d+/.exec(String(text))?.[0] ?? "no mark";

async function marksOf({ database }: Library): Promise<readonly string[]> {
  const texts = await database.all("SELECT text AS it FROM provisions WHERE text IS NOT NULL UNION ALL SELECT record FROM works");
  return [...new Set(texts.map(({ it }) => markIn(it)))];
}

/** @throws Error if what is published cannot be read or asked: a reader would have met with a fault. */
export async function look(dataDir: string, indexer: Indexer | null): Promise<Look | null> {
  const current = await readCurrent(dataDir);
  if (current === null) return null;
  await stat(libraryFile(dataDir, current)); // opening a file that is not there would make it
  const opened = await openLibrary(libraryFile(dataDir, current), current.generation);
  if (!opened.ok) throw new Error(`The published library cannot be opened: ${JSON.stringify(opened.failure)}`);
  const { database, close } = opened.value;
  try {
    const counted = await database.first("SELECT count(*) AS provisions FROM provisions");
    const documents = current.index === null ? null : await indexer?.countDocuments(current.index, current.asOf);
    if (documents?.ok === false) throw new Error(documents.failure.message);
    return {
      generation: current.generation,
      marks: await marksOf(opened.value),
      provisions: Number(counted?.provisions),
      records: await countRecords(opened.value),
      documents: documents?.value ?? null,
    };
  } finally {
    close();
  }
}

/** Looks again and again until it is ended; gives what each look found, or what went wrong. */
export function keepLooking(dataDir: string, indexer: Indexer | null): { readonly end: () => Promise<readonly (Look | Error)[]> } {
  const found: (Look | Error)[] = [];
  let isOn = true;
  const looking = (async () => {
    while (isOn) {
      const seen = await look(dataDir, indexer).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
      if (seen !== null) found.push(seen);
      await pause(25);
    }
  })();
  return {
    end: async () => {
      isOn = false;
      await looking;
      return found;
    },
  };
}
