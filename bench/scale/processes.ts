import { readdirSync, readFileSync } from "node:fs";

/** What a process does in a run of the ingest; the engine is one of its own. */
export type Role = "ingest" | "reader" | "engine";

/** The most resident memory that the processes of each role held at any time, in bytes: of one process, not of all together. */
export type Peaks = Readonly<Record<Role, number>>;

/** What processes of a run took: the peaks of their memory, and processor time in milliseconds. */
export type Taken = { readonly peaks: Peaks; readonly processor: { readonly ours: number; readonly engine: number } };

/** Milliseconds between two looks. The kernel keeps the peak itself, so only the last moments of a process can be missed. */
const lookEvery = 100;

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

/** Milliseconds in a tick of the clock that processor time is counted in: 100 a second wherever Linux runs (`getconf CLK_TCK`). */
const tick = 10;

/** Processor time of a process, of all its threads, in milliseconds: fields 14 and 15 of /proc/PID/stat, counted from behind the name. */
function processorOf(pid: number): number {
  const fields = read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tick;
}

const roleOf = (pid: number): Role | null => {
  const command = read(`/proc/${pid}/cmdline`);
  if (command.includes("ingest/read/child")) return "reader";
  return command.includes("ingest/main") ? "ingest" : null;
};

/** A process and all below it. */
const tree = (top: number): readonly number[] => [top, ...childrenOf(top).flatMap(tree)];

/**
 * Watches the processes of a run until it is ended. Linux only: elsewhere everything is 0.
 *
 * @param top the first process of the run.
 * @param engine the engine's process, whose peak is that of its whole life.
 */
export function watch(top: number, engine: number): { readonly end: () => Taken } {
  const peaks: Record<Role, number> = { ingest: 0, reader: 0, engine: 0 };
  const ours = new Map<number, number>();
  const before = processorOf(engine);
  const look = (): void => {
    for (const pid of tree(top)) {
      const role = roleOf(pid);
      if (role !== null) peaks[role] = Math.max(peaks[role], peakOf(pid));
      if (role !== null) ours.set(pid, Math.max(ours.get(pid) ?? 0, processorOf(pid)));
    }
    peaks.engine = Math.max(peaks.engine, peakOf(engine));
  };
  look();
  const timer = setInterval(look, lookEvery).unref();
  return {
    end: () => {
      clearInterval(timer);
      const processor = { ours: [...ours.values()].reduce((sum, it) => sum + it, 0), engine: processorOf(engine) - before };
      return { peaks, processor };
    },
  };
}
