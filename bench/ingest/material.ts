import { join } from "node:path";
import { contentOf } from "#ingest/contentOf";
import { measureSources } from "#ingest/knownSums";
import type { Checksums } from "#ingest/manifest/checksums";
import { type Collection, readManifest } from "#ingest/manifest/manifest";
import { ingest, type Run } from "#ingest/pipeline";
import type { Reader } from "#ingest/read/read";
import type { Line, Problem } from "#ingest/stage";
import type { Edition } from "#lib/law/work";
import type { IndexRecord } from "#lib/search/form";
import type { Indexer } from "#lib/search/indexer";
import { recordsOf } from "#lib/search/records";
import { libraryFile, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";
import type { WorkRecord } from "#lib/store/rows";
import { withFolder } from "../bench";

/** A source that has been read. */
type Source = {
  readonly work: WorkRecord;
  readonly edition: Edition;
  readonly lines: readonly Line[];
  readonly problems: readonly Problem[];
};

/** A corpus, ready to be taken in again and again. */
export type Material = {
  readonly collection: Collection;
  readonly checksums: Checksums;
  readonly reader: Reader;
  readonly sources: readonly Source[];
  readonly text: string;
};

/** Reads a corpus folder once. */
export async function materialOf(corpus: string, reader: Reader): Promise<Material> {
  const manifest = await readManifest(corpus);
  if (!manifest.ok) throw new Error(`The manifest in ${corpus} has faults: npm run ingest -- --check --corpus ${corpus}`);
  const sources: Source[] = [];
  for (const { work, editions } of manifest.value.works) {
    for (const edition of editions) {
      const read = await reader.read(join(corpus, edition.source), edition.format);
      if (!read.ok) throw new Error(read.failure.message);
      sources.push({ work, edition, ...read.value });
    }
  }
  const text = sources.flatMap(({ lines }) => lines.map((line) => line.text)).join("\n");
  const { checksums } = await withFolder((empty) => measureSources(manifest.value, empty));
  return { collection: manifest.value, checksums, reader, sources, text };
}

/** How many words a text has: the simplest thing that can be done with every character of it. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Parses all sources; gives what was made of them. */
export function parseAll({ sources }: Material): { readonly provisions: number; readonly characters: number } {
  let [provisions, characters] = [0, 0];
  for (const { lines, problems, work, edition } of sources) {
    const content = contentOf(lines, problems, work, edition);
    if (!content.ok) throw new Error(`${edition.source} was not read faithfully: ${content.failure.join("; ")}`);
    provisions += content.value.provisions.length;
    characters += content.value.characters;
  }
  return { provisions, characters };
}

/** Takes the whole corpus into an empty data folder. */
export async function takeIn({ collection, checksums, reader }: Material, dataDir: string, indexer: Indexer | null): Promise<Run> {
  const world = { dataDir, indexer, reader, tell: () => undefined, announce: () => undefined };
  const run = await ingest(collection, checksums, world);
  if (run.failed > 0 || run.indexFailure !== null) throw new Error(`The ingest failed: ${run.indexFailure ?? `${run.failed} sources`}`);
  return run;
}

/** The records of the index that the corpus has. */
export const recordsIn = (material: Material): Promise<readonly IndexRecord[]> =>
  withFolder(async (dataDir) => {
    await takeIn(material, dataDir, null);
    const current = await readCurrent(dataDir);
    const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation);
    if (!opened?.ok) throw new Error("The library that was just made cannot be opened");
    const records: IndexRecord[] = [];
    for await (const record of recordsOf(opened.value)) records.push(record);
    opened.value.close();
    return records;
  });
