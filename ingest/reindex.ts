import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { acquireEngine } from "#bin/engine";
import { alone } from "#ingest/alone";
import { holdIndexes } from "#ingest/holdIndexes";
import { reindex } from "#ingest/write/reindex";
import { type ExitCode, exitCodes, type Output, runCommand, terminal } from "#lib/commandLine";
import { readConfig } from "#lib/config";
import { indexerAt } from "#lib/search/indexer";
import { readCurrent } from "#lib/store/current";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const options = {
  data: { type: "string", description: "folder for everything derived (DATA_DIR, else .data)", valueHint: "DIR" },
} as const;

async function run(dataDir: string, output: Output): Promise<ExitCode> {
  const current = await readCurrent(dataDir);
  if (current === null) {
    output.complain(`Nothing is published in ${dataDir}; run "npm run ingest" first.`);
    return exitCodes.failed;
  }
  const engine = await acquireEngine({ env: process.env, root, dataDir, log: output.say });
  if (engine === null) return exitCodes.failed;
  try {
    const indexer = indexerAt(engine);
    const hold = await holdIndexes(dataDir, indexer, output);
    const failure = await reindex({ dataDir, indexer, hold, announce: () => undefined }, current);
    if (failure === null) output.say(`The index of ${current.generation} was made again.`);
    else output.complain(`The index was not made: ${failure}. The one in use stays.`);
    return failure === null ? exitCodes.done : exitCodes.failed;
  } finally {
    await engine.release();
  }
}

/** The command `reindex`: the index again, from the library alone. */
process.exitCode = await runCommand(
  {
    name: "npm run reindex --",
    description: "Makes the search index again from the library.",
    args: options,
    run: async ({ data }, output) => {
      const dataDir = resolve(data ?? readConfig(process.env).dataDir);
      const isPublished = (await readCurrent(dataDir)) !== null; // no lock, and so no folder, where there is nothing to do
      return isPublished ? alone(dataDir, output, () => run(dataDir, output)) : run(dataDir, output);
    },
  },
  process.argv.slice(2),
  terminal,
);
