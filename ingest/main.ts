import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { acquireEngine } from "#bin/engine";
import { alone } from "#ingest/alone";
import { compare, measure, record } from "#ingest/manifest/checksums";
import { faultSentence } from "#ingest/manifest/fault";
import { type Collection, readManifest } from "#ingest/manifest/manifest";
import { checkAll, type IngestWorld, ingest } from "#ingest/pipeline";
import { startReader } from "#ingest/read/read";
import { reporter } from "#ingest/report";
import { spaceFor, spaceSentence } from "#ingest/write/space";
import { type ExitCode, exitCodes, type Output, runCommand, terminal } from "#lib/commandLine";
import { readConfig } from "#lib/config";
import { indexerAt } from "#lib/search/indexer";
import { libraryFile, readCurrent } from "#lib/store/current";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const options = {
  corpus: { type: "string", description: "folder with manifest.yaml and its sources", valueHint: "DIR" },
  data: { type: "string", description: "folder for everything derived", valueHint: "DIR" },
  report: { type: "string", description: "write what was found to a JSON file", valueHint: "FILE" },
  check: { type: "boolean", description: "parse and report without writing anything" },
  index: {
    type: "boolean",
    default: true,
    description: "fill the search engine's index",
    negativeDescription: "leave the search engine alone",
  },
} as const;

type Options = {
  readonly corpus: string;
  readonly data: string;
  readonly report: string | null;
  readonly check: boolean;
  readonly index: boolean;
};

/** The manifest and the checksums of its sources, or null after saying what is wrong with them. */
async function collectionIn(dir: string, output: Output) {
  const manifest = await readManifest(dir);
  const faults = manifest.ok ? [] : manifest.failure;
  for (const fault of faults) output.complain(faultSentence(fault));
  if (!manifest.ok) return null;
  const checksums = await measure(manifest.value);
  const compared = await compare(dir, checksums);
  for (const fault of compared.faults) output.complain(faultSentence(fault));
  return compared.faults.length > 0 ? null : { collection: manifest.value, checksums, added: compared.added };
}

async function hasSpace(dataDir: string, { dir, works }: Collection, output: Output): Promise<boolean> {
  const current = await readCurrent(dataDir);
  const sources = works.flatMap(({ editions }) => editions.map(({ source }) => join(dir, source)));
  const space = await spaceFor(dataDir, sources, current === null ? null : libraryFile(dataDir, current));
  if (space.free < space.needed) output.complain(spaceSentence(dataDir, space));
  return space.free >= space.needed;
}

/** Engine, reader and reports for one run, and the end of all of them whatever happens. */
async function run(given: Options, output: Output): Promise<ExitCode> {
  const found = await collectionIn(given.corpus, output);
  if (found === null) return exitCodes.failed;
  if (!given.check && !(await hasSpace(given.data, found.collection, output))) return exitCodes.failed;
  const report = reporter(output);
  const reader = startReader();
  const engine = given.check || !given.index ? null : await acquireEngine({ env: process.env, root, dataDir: given.data, log: output.say });
  const world: IngestWorld = {
    dataDir: given.data,
    indexer: engine === null ? null : indexerAt(engine),
    reader,
    tell: report.tell,
    announce: report.announce,
  };
  try {
    if (given.check) return report.end(await checkAll(found.collection, found.checksums, world), given.report);
    if (!(await record(found.collection.dir, found.added)))
      output.complain("corpus/checksums.yaml cannot be written: the sources stay unchecked.");
    return await report.end(await ingest(found.collection, found.checksums, world), given.report);
  } finally {
    await Promise.all([reader.close(), engine?.release()]);
  }
}

/** The command `ingest`: corpus to library and index. */
process.exitCode = await runCommand(
  {
    name: "npm run ingest --",
    description: "Turns a corpus folder into the library and the search index.",
    args: options,
    run: ({ corpus, data, report, check = false, index }, output) => {
      const { corpusDir, dataDir } = readConfig(process.env);
      const chosen = { corpus: resolve(corpus ?? corpusDir), data: resolve(data ?? dataDir), report: report ?? null, check, index };
      return check ? run(chosen, output) : alone(chosen.data, output, () => run(chosen, output));
    },
  },
  process.argv.slice(2),
  terminal,
);
