import { readdirSync, readFileSync } from "node:fs";

/** What a process does in a run of the ingest; the engine is one of its own. */
export type Role = "ingest" | "reader" | "engine";

/** The most resident memory that the processes of each role held at any time, in bytes: of one process, not of all together. */
export type Peaks = Readonly<Record<Role, number>>;

/** Milliseconds between two looks. The kernel keeps the peak itself, so only the last moments of a process can be missed. */
const lookEvery = 500;

function read(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return ""; // it has ended
  }
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** `VmHWM` of /proc/PID/status (proc(5)): the peak of the resident set, in kB; 0 of a process that has ended. */
const peakOf = (pid: number): number => Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;

/** The processes that a thread of this one started: /proc/PID/task/TID/children (proc(5)). */
const childrenOf = (pid: number): readonly number[] => {
  const found = threadsOf(pid).flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).split(" "));
  return found.map(Number).filter((it) => it > 0);
};

const roleOf = (pid: number): Role | null => {
  const command = read(`/proc/${pid}/cmdline`);
  if (command.includes("ingest/read/child")) return "reader";
  return command.includes("ingest/main") ? "ingest" : null;
};

/** A process and all below it. */
const tree = (top: number): readonly number[] => [top, ...childrenOf(top).flatMap(tree)];

/**
 * Watches the memory of a run until it is ended. Linux only: elsewhere every peak is 0.
 *
 * @param top the first process of the run.
 * @param engine the engine's process, whose peak is that of its whole life.
 */
export function watchMemory(top: number, engine: number): { readonly end: () => Peaks } {
  const peaks: Record<Role, number> = { ingest: 0, reader: 0, engine: 0 };
  const look = (): void => {
    if (process.platform !== "linux") return;
    for (const pid of tree(top)) {
      const role = roleOf(pid);
      if (role !== null) peaks[role] = Math.max(peaks[role], peakOf(pid));
    }
    peaks.engine = Math.max(peaks.engine, peakOf(engine));
  };
  look();
  const timer = setInterval(look, lookEvery);
  return {
    end: () => {
      clearInterval(timer);
      return peaks;
    },
  };
}
