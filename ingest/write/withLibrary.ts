import { type Current, libraryFile } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";

/**
 * Ingest goes through a library once, from one end to the other: it maps none of it as memory, which would count as its own.
 */
export const readOnce = { mappedBytes: 0 } as const;

/** Opens a library that ingest has made or checked, for as long as it is used. */
export async function withLibrary<Value>(dataDir: string, current: Current, use: (library: Library) => Promise<Value>): Promise<Value> {
  const opened = await openLibrary(libraryFile(dataDir, current), current.generation, readOnce);
  if (!opened.ok) throw new Error(`The library of ${current.generation} cannot be opened: ${JSON.stringify(opened.failure)}`);
  try {
    return await use(opened.value);
  } finally {
    opened.value.close();
  }
}
