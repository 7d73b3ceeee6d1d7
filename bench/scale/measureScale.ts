import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readRecord } from "#bin/engine/files";
import { run } from "#bin/steps/run";
import { indexerAt } from "#lib/search/indexer";
import { countRecords } from "#lib/search/records";
import { libraryFile, readCurrent } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";
import { type Bench, withEngineIn, withFolder } from "../bench";
import { readSeeds, type Seeds } from "../collection/seeds";
import { count, type Figures, milliseconds, ratio } from "../figures";
import { type IngestRun, type Place, runIngest } from "./ingestRun";
import { type MadeCorpus, makeCorpus } from "./madeCorpus";

async function inLibrary<Value>(dataDir: string, use: (library: Library) => Promise<Value>): Promise<Value> {
  const current = await readCurrent(dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation);
  if (!opened?.ok) throw new Error(`No library is published in ${dataDir}`);
  return use(opened.value).finally(() => opened.value.close());
}

/** The real corpus as ingest reads it: what made-up works are made from. */
const seedsOf = ({ root, quit }: Bench): Promise<Seeds> =>
  withFolder(async (dataDir) => {
    const args = ["--import", "tsx", "ingest/main.ts", "--corpus", join(root, "corpus"), "--data", dataDir, "--no-index"];
    const code = await run(process.execPath, args, { cwd: root, quit, silent: true });
    if (code !== 0) throw new Error(`The ingest of the corpus ended with ${code}`);
    return inLibrary(dataDir, readSeeds);
  });

/** What is published, counted on both sides. */
type Held = { readonly sources: number; readonly provisions: number; readonly records: number; readonly bytes: number };

/** @throws Error if the engine does not hold as many records as the library has. */
async function heldBy({ dataDir, engine }: Place): Promise<Held> {
  const current = await readCurrent(dataDir);
  const counted = await inLibrary(dataDir, async (library) => {
    const row = await library.database.first(
      "SELECT (SELECT count(*) FROM editions) AS sources, (SELECT count(*) FROM provisions) AS provisions, page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()",
    );
    return { ...row, records: await countRecords(library) };
  });
  const held = await indexerAt(engine).countDocuments(current?.index ?? "", current?.asOf);
  if (!held.ok || held.value !== counted.records)
    throw new Error(`The engine holds ${held.ok ? held.value : held.failure.message} of ${counted.records} records`);
  const { sources, provisions, bytes, records } = counted as Record<string, unknown>;
  return { sources: Number(sources), provisions: Number(provisions), bytes: Number(bytes), records: Number(records) };
}

/** A made-up source, from the corpus folder, and its provisions. */
type Chosen = { readonly source: string; readonly provisions: number };

/** The largest and the smallest of the made-up sources, as the library has them. */
const chosenSources = (dataDir: string): Promise<readonly Chosen[]> =>
  inLibrary(dataDir, async ({ database }) => {
    const rows = await database.all(
      `SELECT json_extract(record, '$.source') AS source, (SELECT count(*) FROM provisions AS p WHERE p.work = e.work AND p.edition = e.edition) AS provisions
        FROM editions AS e WHERE work IN (SELECT id FROM works WHERE position BETWEEN 6 AND 25) ORDER BY provisions`,
    );
    const chosen = rows.map((row) => ({ source: String(row.source), provisions: Number(row.provisions) }));
    return [chosen.at(-1), chosen[0]].flatMap((it) => it ?? []);
  });

/** Replaces a word in the middle of a source by one that no text has, as if it had been received anew: its checksum is forgotten. */
async function change(corpus: string, source: string, word: string): Promise<void> {
  const file = join(corpus, source);
  const text = await readFile(file, "utf8");
  const middle = Math.floor(text.length / 2);
  const changed = text.slice(0, middle) + text.slice(middle).replace(/ \p{Ll}{5,} /u, ` ${word} `);
  if (changed === text) throw new Error(`Nothing could be changed in ${source}`);
  await writeFile(file, changed);
  const sums = join(corpus, "checksums.yaml");
  const lines = (await readFile(sums, "utf8")).split("\n");
  await writeFile(sums, lines.filter((line) => !line.startsWith(`${source}:`)).join("\n"));
}

/** How many provisions of the published library hold a word. */
const holding = (dataDir: string, word: string): Promise<number> =>
  inLibrary(dataDir, async ({ database }) => {
    const row = await database.first("SELECT count(*) AS found FROM words WHERE words MATCH ?", [`"${word}"`]);
    return Number(row?.found ?? 0);
  });

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** A run and what it was; `isWhole`: it took everything in, `isLive`: it published something. */
type Measured = IngestRun & {
  readonly what: string;
  readonly provisions: number;
  readonly isWhole: boolean;
  readonly isLive: boolean;
};

async function measureChanges(bench: Bench, place: Place): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const [index, { source, provisions }] of (await chosenSources(place.dataDir)).entries()) {
    const word = `zzqx${index}vonk`;
    await change(place.corpus, source, word);
    const took = await runIngest(bench, place);
    if ((await holding(place.dataDir, word)) === 0) throw new Error(`The change of ${source} is not in the library`);
    await heldBy(place);
    bench.say(
      `Changed: ${source}, ${provisions} provisions: live after ${milliseconds(took.live)}, ended after ${milliseconds(took.whole)}`,
    );
    measured.push({ ...took, what: `one changed source of ${count(provisions)} provisions`, provisions, isWhole: false, isLive: true });
  }
  return measured;
}

/** What is measured of a run that takes everything in, and means nothing of one that looks for what has changed. */
const rate = ({ isWhole, provisions, whole }: Measured): string => (isWhole ? count((provisions * 1000) / whole) : "–");

const rowOf = (it: Measured): readonly string[] => [
  it.what,
  it.isLive ? milliseconds(it.live) : "–",
  milliseconds(it.whole),
  rate(it),
  milliseconds(it.engine),
  it.isWhole ? ratio(it.whole, it.engine) : "–",
  ...[it.peaks.ingest, it.peaks.reader, it.peaks.engine].map(megabytes),
];

function figuresOf(size: number, held: Held, measured: readonly Measured[]): Figures {
  const { sources, provisions, records, bytes } = held;
  return {
    title: `Ingest at ${count(size)} provisions`,
    about: `${count(sources)} sources, ${count(provisions)} provisions, a library of ${megabytes(bytes)}; the engine holds ${count(records)} records, as many as the library. Ratios of time; memory is the peak of one process.`,
    columns: ["run", "live after", "ended after", "provisions/s", "engine's own", "to the engine", "ingest", "reader", "engine"],
    rows: measured.map(rowOf),
    raw: { held, measured },
  };
}

async function measureAt(bench: Bench, place: Place, corpus: MadeCorpus, size: number): Promise<Figures> {
  bench.say(`Ingest: ${corpus.works} sources`);
  const first = await runIngest(bench, place);
  const held = await heldBy(place);
  bench.say(
    `Ingest: ${held.provisions} provisions after ${milliseconds(first.whole)}, engine ${milliseconds(first.engine)}, peak ${megabytes(first.peaks.ingest)}`,
  );
  const unchanged = await runIngest(bench, place);
  const changes = await measureChanges(bench, place);
  return figuresOf(size, held, [
    { ...first, what: "all of it, into an empty folder", provisions: held.provisions, isWhole: true, isLive: true },
    ...changes,
    { ...unchanged, what: "nothing changed", provisions: 0, isWhole: false, isLive: false },
  ]);
}

/** Takes made-up corpora of several sizes in, each by the command itself, and then one changed source of them. */
export async function measureScale(bench: Bench, sizes: readonly number[]): Promise<readonly Figures[]> {
  const seeds = await seedsOf(bench);
  const figures: Figures[] = [];
  for (const size of sizes) {
    const measured = await withFolder(async (folder) => {
      const corpus = await makeCorpus(bench, join(folder, "corpus"), seeds, size);
      return withEngineIn(bench, join(folder, "engine"), (engine) => {
        const enginePid = readRecord(join(folder, "engine"))?.process.pid ?? 0;
        return measureAt(bench, { corpus: corpus.dir, dataDir: join(folder, "data"), engine, enginePid }, corpus, size);
      });
    });
    figures.push(measured);
  }
  return figures;
}
