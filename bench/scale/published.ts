import { indexerAt } from "#lib/search/indexer";
import { countRecords } from "#lib/search/records";
import { libraryFile, readCurrent } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";
import type { Place } from "./ingestRun";

/** Opens what is published in a data folder for as long as it is used. */
export async function inLibrary<Value>(dataDir: string, use: (library: Library) => Promise<Value>): Promise<Value> {
  const current = await readCurrent(dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation);
  if (!opened?.ok) throw new Error(`No library is published in ${dataDir}`);
  return use(opened.value).finally(() => opened.value.close());
}

/** What is published, counted on both sides. */
export type Held = { readonly sources: number; readonly provisions: number; readonly records: number; readonly bytes: number };

/**
 * Counts what is published.
 *
 * @throws Error if the engine does not hold as many records as the library has.
 */
export async function heldBy({ dataDir, engine }: Place): Promise<Held> {
  const current = await readCurrent(dataDir);
  const counted = await inLibrary(dataDir, async (library): Promise<Held> => {
    const row = await library.database.first(
      `SELECT (SELECT count(*) FROM editions) AS sources, (SELECT count(*) FROM provisions) AS provisions, page_count * page_size AS bytes
        FROM pragma_page_count(), pragma_page_size()`,
    );
    const { sources, provisions, bytes } = row ?? {};
    const records = await countRecords(library);
    return { sources: Number(sources), provisions: Number(provisions), bytes: Number(bytes), records };
  });
  const held = await indexerAt(engine).countDocuments(current?.index ?? "", current?.asOf);
  if (!held.ok || held.value !== counted.records)
    throw new Error(`The engine holds ${held.ok ? held.value : held.failure.message} of ${counted.records} records`);
  return counted;
}
