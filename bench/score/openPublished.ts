import { libraryFile, readCurrent } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";

/** The library that is published in a data folder; null if there is none that this version reads. */
export async function openPublished(dataDir: string): Promise<Library | null> {
  const current = await readCurrent(dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation);
  return opened?.ok ? opened.value : null;
}
