import { appendFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startReader } from "#ingest/read/read";
import { runIngest } from "#ingest/runIngest";
import { exitCodes, sentenceOf, terminal } from "#lib/commandLine";

/**
 * A program for tests: loads everything, starts its reader, says that it is up, waits for the word, then ingests as the
 * command does, but begins however little room there is. It notes each write step in a file, and sends itself a signal when the wanted step comes for the wanted time.
 *
 * Arguments: corpus folder, data folder, file of notes. The word: which signal at which step, or null.
 */
type Word = { readonly signal: NodeJS.Signals; readonly step: string; readonly time: number } | null;

const [corpus = "", data = "", notes = ""] = process.argv.slice(2);

const reader = startReader();
await reader.read(fileURLToPath(import.meta.url), "text"); // brings the reader's process up

const word = await new Promise<Word>((resolve) => {
  process.once("message", (message: { readonly word: Word }) => resolve(message.word));
  process.send?.("up");
});
process.disconnect?.();

let times = 0;
const watch = (step: string): void => {
  appendFileSync(notes, `${step}\n`);
  if (step !== word?.step) return;
  times += 1;
  if (times === word.time) process.kill(process.pid, word.signal);
};

const output = { say: () => undefined, complain: terminal.complain };
const machine = { startReader: () => reader, spaceFor: async () => ({ needed: 0, free: 1 }), watch };

process.exitCode = await runIngest({ corpus, data, report: null, check: false, index: true }, process.env, output, machine).catch(
  (error) => {
    output.complain(sentenceOf(error));
    return exitCodes.failed;
  },
);
