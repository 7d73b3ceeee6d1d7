import { resolve } from "node:path";
import { defaultLimits } from "#ingest/read/limits";
import type { Reader } from "#ingest/read/read";
import { readHere } from "#ingest/read/readHere";
import { type IngestOptions, type Machine, runIngest } from "#ingest/runIngest";
import type { WriteStep } from "#ingest/write/world";
import type { ExitCode } from "#lib/commandLine";

/** What a run in this process said and did: `read` are the sources that were opened, by their paths. */
export type RunHere = {
  readonly code: ExitCode;
  readonly said: readonly string[];
  readonly complained: readonly string[];
  readonly steps: readonly WriteStep[];
  readonly read: readonly string[];
};

/** Reads in this process, so that no run waits for another to start, and notes what was opened. */
const readerNoting = (read: string[]): Reader => ({
  read: (file, format) => {
    read.push(file);
    return readHere({ file: resolve(file), format, limits: defaultLimits });
  },
  close: async () => undefined,
});

export type HereOptions = Pick<IngestOptions, "corpus" | "data"> & Partial<IngestOptions>;

/** Runs ingest in this process as the command does; without an engine unless `env` names one. */
export async function ingestHere(
  options: HereOptions,
  env: Readonly<Record<string, string>> | null = null,
  machine: Partial<Machine> = {},
): Promise<RunHere> {
  const said: string[] = [];
  const complained: string[] = [];
  const steps: WriteStep[] = [];
  const read: string[] = [];
  const given = { report: null, check: false, index: env !== null, ...options };
  const output = { say: (line: string) => void said.push(line), complain: (line: string) => void complained.push(line) };
  const watch = (step: WriteStep): void => {
    steps.push(step);
    machine.watch?.(step);
  };
  const code = await runIngest(given, env ?? {}, output, { startReader: () => readerNoting(read), ...machine, watch });
  return { code, said, complained, steps, read };
}
