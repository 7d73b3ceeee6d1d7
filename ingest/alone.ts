import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { takeLock } from "#bin/machine/lock";
import { type ExitCode, exitCodes, type Output } from "#lib/commandLine";

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
