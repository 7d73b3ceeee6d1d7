import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AcquiredEngine, acquireEngine } from "#bin/engine";
import { alone } from "#ingest/alone";
import { type FoundCorpus, findCorpus } from "#ingest/findCorpus";
import { holdIndexes } from "#ingest/holdIndexes";
import { rememberSources } from "#ingest/knownSums";
import { faultSentence } from "#ingest/manifest/fault";
import type { Collection } from "#ingest/manifest/manifest";
import type { News } from "#ingest/news";
import { checkAll, ingest } from "#ingest/pipeline";
import { defaultLimits } from "#ingest/read/limits";
import { type Reader, startReader } from "#ingest/read/read";
import { recordAdded, rememberIds } from "#ingest/recordCorpus";
import { reporter } from "#ingest/report/reporter";
import type { Material } from "#ingest/report/writeReport";
import { faultsOfIds } from "#ingest/takenAgain";
import { unknownProvisions } from "#ingest/unknownProvisions";
import { removeOldLibraries } from "#ingest/write/generation";
import { spaceFor, spaceSentence } from "#ingest/write/space";
import { readOnce } from "#ingest/write/withLibrary";
import type { WriteStep } from "#ingest/write/world";
import { type ExitCode, exitCodes, type Output } from "#lib/commandLine";
import { indexerAt } from "#lib/search/indexer";
import { libraryFile, readCurrent } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** What the command was asked to do; folders and files as absolute paths. */
export type IngestOptions = {
  readonly corpus: string;
  readonly data: string;
  readonly report: string | null;
  readonly check: boolean;
  readonly index: boolean;
};

/** What a run takes from the machine. `watch` hears each write step before it begins. */
export type Machine = {
  readonly startReader: typeof startReader;
  readonly spaceFor: typeof spaceFor;
  readonly watch: (step: WriteStep) => void;
};

const thisMachine: Machine = { startReader, spaceFor, watch: () => undefined };

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the run has room, once what killed runs left behind is gone. */
async function hasSpace(dataDir: string, { dir, works }: Collection, output: Output, machine: Machine): Promise<boolean> {
  const current = await readCurrent(dataDir);
  await removeOldLibraries(dataDir, current);
  const sources = works.flatMap(({ editions }) => editions.map(({ source }) => join(dir, source)));
  const library = current === null ? null : libraryFile(dataDir, current);
  const space = await machine.spaceFor(dataDir, sources, library, defaultLimits.fileBytes);
  if (space.free < space.needed) output.complain(spaceSentence(dataDir, space));
  return space.free >= space.needed;
}

/** Whether the ids are still free: another run may have published some of them before this one could begin. */
async function areIdsFree(dataDir: string, { collection, checksums }: FoundCorpus, output: Output): Promise<boolean> {
  const faults = await faultsOfIds(collection, checksums, dataDir);
  for (const fault of faults) output.complain(faultSentence(fault));
  return faults.length === 0;
}

/** Reads sources once more, for a report that shows what stands in them; one that cannot be read shows nothing. */
const linesBy =
  (reader: Reader, { dir }: Collection): Material["linesOf"] =>
  async ({ source, format }) => {
    const read = await reader.read(join(dir, source), format);
    return read.ok ? read.value.lines : [];
  };

/** What is made of the library as it is published (null if none is), which is closed again. */
async function withPublished<Made>(dataDir: string, make: (library: Library | null) => Promise<Made>): Promise<Made> {
  const current = await readCurrent(dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation, readOnce);
  const library = opened?.ok === true ? opened.value : null;
  try {
    return await make(library);
  } finally {
    library?.close();
  }
}

async function checkOnly({ report }: IngestOptions, found: FoundCorpus, output: Output, machine: Machine): Promise<ExitCode> {
  const { tell, end } = reporter(output, found.collection.dir);
  const reader = machine.startReader();
  try {
    const run = await checkAll(found.collection, found.checksums, { reader, tell });
    return await end(run, { file: report, library: null, linesOf: linesBy(reader, found.collection), statements: [] });
  } finally {
    await reader.close();
  }
}

/** The processes that a run starts and ends: the one that reads sources, and the engine where the run indexes. */
type Processes = { readonly reader: Reader; readonly engine: AcquiredEngine | null };

async function withProcesses(
  { data, index }: IngestOptions,
  env: Environment,
  output: Output,
  machine: Machine,
  work: (processes: Processes) => Promise<ExitCode>,
): Promise<ExitCode> {
  const reader = machine.startReader();
  try {
    const engine = index ? await acquireEngine({ env, root, dataDir: data, log: output.say }) : null;
    try {
      return await work({ reader, engine });
    } finally {
      await engine?.release();
    }
  } finally {
    await reader.close();
  }
}

/** Publishes what was found, writes down what outlives the run, and tells of it. */
async function publish(given: IngestOptions, found: FoundCorpus, { reader, engine }: Processes, output: Output, machine: Machine) {
  const dataDir = given.data;
  const report = reporter(output, found.collection.dir);
  const failed = new Set<string>();
  const tell = (news: News): void => {
    if (news.kind === "failed") failed.add(news.edition.source);
    report.tell(news);
  };
  const announce = (step: WriteStep, done?: number): void => {
    if (done === undefined) machine.watch(step);
    report.announce(step, done);
  };
  const indexer = engine === null ? null : indexerAt(engine);
  const hold = await holdIndexes(dataDir, indexer, output);
  const beforePointing = (): Promise<void> => rememberIds(found, failed, output);
  const run = await ingest(found.collection, found.checksums, { dataDir, indexer, hold, reader, tell, announce, beforePointing });
  if (run.generation === null) await beforePointing();
  await recordAdded(found, failed, output);
  await Promise.all([rememberSources(found.measured, dataDir), found.known.remember(dataDir)]);
  return withPublished(dataDir, async (library) => {
    const statements = library === null ? [] : await unknownProvisions(library, found.collection.named);
    return report.end(run, { file: given.report, library, linesOf: linesBy(reader, found.collection), statements });
  });
}

async function write(given: IngestOptions, found: FoundCorpus, env: Environment, output: Output, machine: Machine): Promise<ExitCode> {
  if (!(await hasSpace(given.data, found.collection, output, machine)) || !(await areIdsFree(given.data, found, output)))
    return exitCodes.failed;
  return withProcesses(given, env, output, machine, (processes) => publish(given, found, processes, output, machine));
}

/** One run of the command `ingest`: a faulty manifest stops it before the data folder is touched. */
export async function runIngest(given: IngestOptions, env: Environment, output: Output, machine: Partial<Machine> = {}): Promise<ExitCode> {
  const on = { ...thisMachine, ...machine };
  const found = await findCorpus(given.corpus, given.data, output);
  if (found === null) return exitCodes.failed;
  return given.check ? checkOnly(given, found, output, on) : alone(given.data, output, () => write(given, found, env, output, on));
}
