import { libraryName, pointTo } from "#ingest/write/generation";
import { makeIndex } from "#ingest/write/publish";
import { indexOf } from "#lib/search/form";
import { indexerAt } from "#lib/search/indexer";
import { type Current, libraryFile, readCurrent } from "#lib/store/current";
import { isFindable } from "#lib/store/isFindable";
import { openLibrary } from "#lib/store/library";
import { type LibraryWriter, startLibrary } from "#lib/store/writer";
import type { Bench, BenchEngine } from "../bench";
import { chanceOf } from "./chance";
import { readSeeds, type Seeds } from "./seeds";
import { variedWork } from "./variedWork";

/** A collection that was made. `provisions` are those that can be found: as many as the engine says that it holds. */
export type Enlarged = { readonly provisions: number; readonly works: number };

const generation = "bench-varied";

/** The number of that generation: site and bench ask for its records only, as they do for every other. */
const number = 1;

/** Adds variants of all works until so many provisions can be found. */
async function addWorks(writer: LibraryWriter, seeds: Seeds, size: number, { quit, say }: Pick<Bench, "quit" | "say">): Promise<Enlarged> {
  const findable = (seeds.seeds.flatMap(({ editions }) => editions.flatMap((it) => it.provisions)) ?? []).filter(isFindable).length;
  let [provisions, works, saidAt] = [findable, seeds.seeds.length, 0];
  for (let copy = 2; provisions < size; copy += 1) {
    for (const seed of seeds.seeds) {
      if (provisions >= size) break;
      quit.throwIfAborted();
      const { work, contents, links } = variedWork(seed, copy, seeds, chanceOf(copy * 1000 + works));
      const { editions: _editions, ...record } = work;
      works += 1;
      await writer.putWork(record, 10_000 + works);
      for (const [index, content] of contents.entries()) {
        await writer.putEdition(content);
        const link = links[index];
        if (link !== undefined) await writer.putReferences(work.id, content.edition.id, link);
        provisions += content.provisions.filter(isFindable).length;
      }
    }
    if (provisions - saidAt >= 50_000) {
      saidAt = provisions;
      say(`Collection: ${provisions} provisions in the library`);
    }
  }
  return { provisions, works };
}

/**
 * Makes what is published in a data folder into a collection of `size` provisions and more: new works beside the real ones, each a
 * real one with other words and numbers, in the library and in an index of its own.
 *
 * @throws Error if the engine does not hold all of it afterwards.
 */
export async function enlarge(bench: Bench, engine: BenchEngine, dataDir: string, size: number): Promise<Enlarged> {
  const before = await readCurrent(dataDir);
  if (before === null) throw new Error(`Nothing is published in ${dataDir}`);
  const opened = await openLibrary(libraryFile(dataDir, before), before.generation);
  if (!opened.ok) throw new Error(`The library in ${dataDir} cannot be opened: ${opened.failure.kind}`);
  const seeds = await readSeeds(opened.value);
  opened.value.close();
  const alone: Current = { generation, library: libraryName(generation), index: null };
  const writer = await startLibrary(libraryFile(dataDir, alone), libraryFile(dataDir, before), { number });
  const enlarged = await addWorks(writer, seeds, size, bench);
  await writer.seal();
  const announce = (step: string, done?: number): void =>
    done === undefined || done % 50_000 < 10_000 ? bench.say(`Collection: ${step}${done === undefined ? "" : ` ${done}`}`) : undefined;
  const index = await makeIndex({ dataDir, indexer: indexerAt(engine), announce }, alone, indexOf(generation));
  if (!index.ok) throw new Error(`The collection has no index: ${index.failure}`);
  await pointTo(dataDir, { ...alone, index: index.value, asOf: number });
  return enlarged;
}
