import { join } from "node:path";
import { startReader } from "#ingest/read/read";
import { indexOf } from "#lib/search/form";
import { indexerAt } from "#lib/search/indexer";
import { type Bench, type BenchEngine, withFolder } from "../bench";
import { count, type Figures, milliseconds, ratio } from "../figures";
import { interleave, type Rounds, valuesOf } from "../interleave";
import { median } from "../statistics";
import { engineTime } from "./engineTime";
import { countWords, type Material, materialOf, parseAll, recordsIn, takeIn } from "./material";

const names = ["words", "engine", "parse", "library", "index"] as const;
type Name = (typeof names)[number];

const inWords: Readonly<Record<Name, string>> = {
  words: "splitting the text into words",
  engine: "the engine's own indexing",
  parse: "parsing alone",
  library: "reading, parsing, library",
  index: "the same with the index",
};

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Takes in the corpus as into an empty data folder; the index is dropped afterwards, outside the time measured. */
async function withIndex(material: Material, engine: BenchEngine, dataDir: string): Promise<number> {
  const indexer = indexerAt(engine);
  let generation: string | null = null;
  const took = await timed(async () => {
    generation = (await takeIn(material, dataDir, indexer)).generation;
  });
  if (generation !== null) await indexer.dropIndex(indexOf(generation));
  return took;
}

async function rates(material: Material, engine: BenchEngine, rounds: Rounds, quit: AbortSignal): Promise<Figures> {
  const records = await recordsIn(material);
  let filled = 0; // a name of its own each time: the engine remembers tasks by the name of their index
  const { provisions, characters } = parseAll(material);
  const measures: Readonly<Record<Name, () => Promise<number>>> = {
    words: () => timed(() => countWords(material.text)),
    engine: () => engineTime(engine, records, `provisions-bench-${++filled}`),
    parse: () => timed(() => parseAll(material)),
    library: () => withFolder((dataDir) => timed(() => takeIn(material, dataDir, null))),
    index: () => withFolder((dataDir) => withIndex(material, engine, dataDir)),
  };
  const measure = (name: Name): Promise<number> => {
    quit.throwIfAborted();
    return measures[name]();
  };
  const measured = await interleave({ names, subjects: [null], measure }, rounds);
  const times = Object.fromEntries(names.map((name) => [name, median(valuesOf(measured, name))])) as Record<Name, number>;
  const row = (name: Name): readonly string[] => {
    const time = times[name];
    const perSecond = (amount: number): string => count((amount * 1000) / time);
    return [
      inWords[name],
      milliseconds(time),
      perSecond(provisions),
      perSecond(characters),
      ratio(time, times.engine),
      ratio(time, times.words),
    ];
  };
  return {
    title: "Ingest",
    about: `${material.sources.length} sources, ${count(provisions)} provisions, ${count(records.length)} records of the index, ${count(characters)} characters that are not white space; medians of ${rounds.counted} rounds, ratios of time.`,
    columns: ["step", "time", "provisions/s", "characters/s", "to the engine", "to splitting"],
    rows: names.map(row),
    raw: { provisions, characters, records: records.length, milliseconds: times },
  };
}

/** How quickly a corpus becomes a library and an index, beside the least that could be. */
export async function measureIngest({ root, quit, say }: Bench, engine: BenchEngine, rounds: Rounds): Promise<readonly Figures[]> {
  say(`Ingest: ${rounds.warmUp} + ${rounds.counted} rounds`);
  const reader = startReader();
  try {
    return [await rates(await materialOf(join(root, "corpus"), reader), engine, rounds, quit)];
  } finally {
    await reader.close();
  }
}
