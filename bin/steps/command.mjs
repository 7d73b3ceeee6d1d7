import { Refusal } from "#bin/settings";
import { quitSignal } from "#bin/steps/quit";

/** @typedef {{ readonly name: string, readonly does: string, readonly work: (quit: AbortSignal) => Promise<number>, readonly complain?: (sentence: string) => void }} Command */

/**
 * @param {Command} command
 * @param {readonly string[]} args
 * @returns {number | null} exit code, or null if there is work to do
 */
function answerArguments({ name, does }, args) {
  if (args.length === 0) return null;
  const asked = args.every((argument) => argument === "--help" || argument === "-h");
  const usage = `${name}: ${does}\nIt takes no arguments; its settings are environment variables, listed in the README.`;
  if (asked) console.log(usage);
  else console.error(`${name} does not know ${args.join(" ")}.\n${usage}`);
  return asked ? 0 : 2;
}

/**
 * What a person can act on is said without a stack: our own refusals, and what the system does not allow ("EACCES:
 * permission denied, mkdir '/data'").
 * @param {unknown} error
 */
function sentenceOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error instanceof Refusal || "syscall" in error ? error.message : (error.stack ?? error.message);
}

/** @param {Command} command */
async function exitCodeOf({ work, complain = console.error }) {
  const quit = quitSignal();
  try {
    return await work(quit);
  } catch (error) {
    complain(sentenceOf(error));
    return quit.aborted ? 0 : 1;
  }
}

/**
 * The top of every command here: runs it, turns what it meets into one sentence, and ends with its exit code, 0 also when
 * it was told to stop.
 * @param {Command} command
 */
export async function runCommand(command) {
  process.exit(answerArguments(command, process.argv.slice(2)) ?? (await exitCodeOf(command)));
}
