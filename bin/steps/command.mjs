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

/** @param {Command} command */
async function exitCodeOf({ work, complain = console.error }) {
  const quit = quitSignal();
  try {
    return await work(quit);
  } catch (error) {
    if (error instanceof Refusal) complain(error.message);
    else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
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
