import { join } from "node:path";
import { readRecord } from "#bin/engine/files";
import { run } from "#bin/steps/run";
import { type Bench, withEngineIn, withFolder } from "../bench";
import { readSeeds, type Seeds } from "../collection/seeds";
import { count, type Figures, milliseconds } from "../figures";
import { addWork, change, chosenSources, holding } from "./change";
import { type Place, runIngest } from "./ingestRun";
import { type MadeCorpus, makeCorpus } from "./madeCorpus";
import { heldBy, inLibrary } from "./published";
import { figuresOf, type Measured, megabytes } from "./scaleFigures";

/** The real corpus as ingest reads it: what made-up works are made from. */
const seedsOf = ({ root, quit }: Bench): Promise<Seeds> =>
  withFolder(async (dataDir) => {
    const args = ["--import", "tsx", "ingest/main.ts", "--corpus", join(root, "corpus"), "--data", dataDir, "--no-index"];
    const code = await run(process.execPath, args, { cwd: root, quit, silent: true });
    if (code !== 0) throw new Error(`The ingest of the corpus ended with ${code}`);
    return inLibrary(dataDir, readSeeds);
  });

/** A change of the corpus, which puts a word into it that no text has; gives what it is and how many provisions it has. */
type Change = (word: string) => Promise<Pick<Measured, "what" | "provisions">>;

/** Runs the ingest after a change, and makes sure that readers of library and index have it. */
async function measureChange(bench: Bench, place: Place, word: string, make: Change): Promise<Measured> {
  const made = await make(word);
  const took = await runIngest(bench, place);
  if ((await holding(place.dataDir, word)) === 0) throw new Error(`The library has nothing of ${made.what}`);
  await heldBy(place);
  bench.say(`Changed: ${made.what}: live after ${milliseconds(took.live)}, ended after ${milliseconds(took.whole)}`);
  return { ...took, ...made, isWhole: false, isLive: true };
}

async function measureChanges(bench: Bench, place: Place): Promise<readonly Measured[]> {
  const changed = (await chosenSources(place.dataDir)).map(({ source, provisions }): Change => {
    return async (word) => {
      await change(place.corpus, source, word);
      return { what: `one changed source of ${count(provisions)} provisions`, provisions };
    };
  });
  const added: Change = async (word) => {
    const provisions = await addWork(place.corpus, word);
    return { what: `one new source of ${count(provisions)} provisions`, provisions };
  };
  const measured: Measured[] = [];
  for (const [index, make] of [...changed, added].entries()) measured.push(await measureChange(bench, place, `zzqx${index}vonk`, make));
  return measured;
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
