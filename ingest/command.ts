import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { takeLock } from "#bin/machine/lock";

/** What a command prints to: plain lines, problems apart from results. */
export type Output = { readonly say: (line: string) => void; readonly complain: (line: string) => void };

/** How a command ends: done, failed with its sentence said, or wrongly called (contract, section 3). */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Runs what writes to a data folder, unless another such run is on. */
export async function alone(dataDir: string, output: Output, run: () => Promise<ExitCode>): Promise<ExitCode> {
  await mkdir(dataDir, { recursive: true });
  const lock = takeLock(join(dataDir, "ingest.lock"));
  if (!lock.taken) {
    output.complain(`Another ingest is running on ${dataDir} (process ${lock.by}); let it finish, then start this one again.`);
    return exitCodes.failed;
  }
  try {
    return await run();
  } finally {
    lock.release();
  }
}

/** An error that no code expected, as a sentence; a full disk has its own. */
export function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const full = /ENOSPC|SQLITE_FULL|database or disk is full/i.test(text);
  return full ? "The disk is full. What was published stays as it was; make room and run the ingest again." : text;
}
