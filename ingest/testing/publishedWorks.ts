import { libraryFile, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";

/** What the published library shows of a work: its title, and the texts of each edition in reading order. */
export type PublishedWork = { readonly title: string | undefined; readonly editions: Readonly<Record<string, readonly string[]>> };

/** All works of the published library, in its order, by their ids. */
export async function publishedWorks(dataDir: string): Promise<ReadonlyMap<string, PublishedWork>> {
  const current = await readCurrent(dataDir);
  if (current === null) return new Map();
  const opened = await openLibrary(libraryFile(dataDir, current), current.generation);
  if (!opened.ok) throw new Error(`The published library cannot be opened: ${JSON.stringify(opened.failure)}`);
  const library = opened.value;
  try {
    const works = new Map<string, PublishedWork>();
    for (const { id, title, editions } of await library.works()) {
      const texts: Record<string, readonly string[]> = {};
      for (const edition of editions) {
        const provisions = await library.range(id, edition.id, 0, Number.MAX_SAFE_INTEGER);
        texts[edition.id] = provisions.flatMap(({ text }) => text ?? []);
      }
      works.set(id, { title: title.en, editions: texts });
    }
    return works;
  } finally {
    library.close();
  }
}
