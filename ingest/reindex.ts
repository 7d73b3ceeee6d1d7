import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { acquireEngine } from "#bin/engine";
import { readCall } from "#ingest/arguments";
import { alone, type ExitCode, exitCodes, type Output, sentenceOf } from "#ingest/command";
import { reindex } from "#ingest/pipeline";
import { readConfig } from "#lib/config";
import { indexerAt } from "#lib/search/indexer";
import { readCurrent } from "#lib/store/current";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const options = { data: { type: "string", description: "folder for everything derived", valueHint: "DIR" } } as const;

async function run(dataDir: string, output: Output): Promise<ExitCode> {
  const current = await readCurrent(dataDir);
  if (current === null) {
    output.complain(`Nothing is published in ${dataDir}; run "npm run ingest" first.`);
    return exitCodes.failed;
  }
  const engine = await acquireEngine({ env: process.env, root, dataDir, log: output.say });
  if (engine === null) return exitCodes.failed;
  try {
    const failure = await reindex({ dataDir, indexer: indexerAt(engine), announce: () => undefined }, current);
    if (failure === null) output.say(`The index of ${current.generation} was made again.`);
    else output.complain(`The index was not made: ${failure}. The one in use stays.`);
    return failure === null ? exitCodes.done : exitCodes.failed;
  } finally {
    await engine.release();
  }
}

/** The command `reindex`: the index again, from the library alone. */
export async function main(given: readonly string[], output: Output): Promise<ExitCode> {
  const call = await readCall("npm run reindex --", "Makes the search index again from the library.", options, given);
  if (call.kind === "help") {
    output.say(call.text);
    return exitCodes.done;
  }
  if (call.kind === "wrong") {
    output.complain(call.message);
    return exitCodes.usage;
  }
  const dataDir = resolve(call.args.data ?? readConfig(process.env).dataDir);
  return alone(dataDir, output, () => run(dataDir, output));
}

const output: Output = { say: (line) => console.log(line), complain: (line) => console.error(line) };

process.exitCode = await main(process.argv.slice(2), output).catch((error: unknown) => {
  output.complain(sentenceOf(error));
  return exitCodes.failed;
});
