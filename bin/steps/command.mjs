import { Refusal } from "#bin/settings";
import { quitSignal } from "#bin/steps/quit";

/**
 * The top of every command here: runs it, turns what it meets into one sentence, and ends with its exit code.
 * @param {(quit: AbortSignal) => Promise<number>} work
 * @param {(sentence: string) => void} [complain]
 */
export async function command(work, complain = console.error) {
  const quit = quitSignal();
  try {
    process.exitCode = await work(quit);
  } catch (error) {
    if (error instanceof Refusal) complain(error.message);
    else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = quit.aborted ? 0 : 1;
  }
  process.exit();
}
