import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainEnvironment } from "#ingest/testing/environment";

/** How a run in a process of its own ended. */
export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly complained: string };

/** A process that has loaded ingest and waits for the word to run it. */
export type Stoppable = {
  readonly pid: number;
  /** Gives the word; `at` makes it send itself a signal when a write step comes for the wanted time. */
  readonly go: (at?: { readonly signal: NodeJS.Signals; readonly step: string; readonly time: number }) => void;
  /** Ends the whole process tree at once. */
  readonly killAll: () => void;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly ended: Promise<Ending>;
  /** The write steps so far. */
  readonly steps: () => readonly string[];
};

const root = join(import.meta.dirname, "..", "..");
const program = join(import.meta.dirname, "stoppableRun.ts");

function signalTree(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name);
  } catch {
    // all of them have ended
  }
}

async function endingOf(child: ChildProcess): Promise<Ending> {
  let complained = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complained += text;
  });
  const [code, signal] = await once(child, "exit");
  return { code, signal, complained };
}

let started = 0;

/** Starts such a process, in a process group of its own; its notes lie beside the data folder. */
export async function startStoppable(corpus: string, data: string, env: Readonly<Record<string, string>>): Promise<Stoppable> {
  started += 1;
  const notes = `${data}.steps-${started}`;
  const child = spawn(process.execPath, ["--import", "tsx", program, corpus, data, notes], {
    cwd: root,
    env: { ...plainEnvironment, ...env },
    detached: true,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const ended = endingOf(child);
  const { pid } = child;
  if (pid === undefined) throw new Error("The process that is to be stopped did not start");
  await Promise.race([once(child, "message"), ended.then(({ complained }) => Promise.reject(new Error(complained)))]);
  return {
    pid,
    go: (at) => void child.send({ word: at ?? null }),
    killAll: () => signalTree(pid, "SIGKILL"),
    signal: (name) => void process.kill(pid, name),
    ended,
    steps: () => readLines(notes),
  };
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").trim().split("\n");
  } catch {
    return []; // no step has come yet
  }
}

/** The processes of a group that have not ended; one that only waits to be collected has. */
export function livingInGroup(group: number): readonly number[] {
  const table = execFileSync("ps", ["-A", "-o", "pid=,pgid=,stat="], { encoding: "utf8" });
  const rows = table.split("\n").map((row) => row.trim().split(/\s+/));
  return rows.filter(([, pgid, state]) => Number(pgid) === group && !state?.startsWith("Z")).map(([pid]) => Number(pid));
}
