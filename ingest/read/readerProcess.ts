import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answer } from "#ingest/read/answer";
import { failures } from "#ingest/read/failures";
import { type Excess, guard, residentBytes } from "#ingest/read/guard";
import type { ReadRequest, SourceText } from "#ingest/read/sourceText";
import type { Line, ReadFailure } from "#ingest/stage";
import { fail, ok, type Result } from "#lib/result";

/** A child process that reads one source after the other, and is done for once it went over a limit. */
export type ReaderProcess = {
  readonly isAlive: () => boolean;
  /** How much resident memory it holds now, in bytes. */
  readonly residentBytes: () => Promise<number>;
  /** One request at a time. `name` is how sentences call the file. */
  readonly ask: (request: ReadRequest, name: string) => Promise<Result<SourceText, ReadFailure>>;
  /** Ends the process; resolves when it is gone. */
  readonly end: () => Promise<void>;
};

const project = fileURLToPath(new URL("../..", import.meta.url));
const program = fileURLToPath(new URL("./child.ts", import.meta.url));

/** How long a process may take until it says that it is up, in milliseconds; starting takes about half a second. */
const startTimeout = 60_000;

/**
 * Starts a reader. It inherits nothing of our environment, since what it reads is hostile, and an idle one does not keep
 * us running.
 *
 * @throws Error if the process does not come up: our fault, not that of a source.
 */
export async function startReaderProcess(allowedBytes: number): Promise<ReaderProcess> {
  const heapMegabytes = Math.max(64, Math.ceil(allowedBytes / 1_048_576));
  const child = fork(program, [String(process.pid)], {
    cwd: project,
    env: { NODE_ENV: "production" },
    execArgv: ["--import", "tsx", `--max-old-space-size=${heapMegabytes}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const said = lastWords(child);
  await comeUp(child, said);
  rest(child);
  return {
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    residentBytes: () => residentBytes(child.pid ?? 0),
    ask: (request, name) => ask(child, request, name, said),
    end: () => end(child),
  };
}

/** Keeps the last that the process wrote to its error output, for the message when it dies. */
function lastWords(child: ChildProcess): () => string {
  let tail = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    tail = (tail + text).slice(-2000);
  });
  return () => tail.trim();
}

function comeUp(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (why: string): void => {
      child.kill("SIGKILL");
      reject(new Error(`The reader process should come up, and ${why}: ${said()}`));
    };
    const timer = setTimeout(() => giveUp(`did not within ${startTimeout / 1000} s`), startTimeout);
    const onExit = (): void => giveUp("ended at once");
    child.once("error", (error) => giveUp(`failed (${error.message})`));
    child.once("exit", onExit);
    child.once("message", () => {
      clearTimeout(timer);
      child.off("exit", onExit);
      resolve();
    });
    child.once("exit", () => clearTimeout(timer));
  });
}

function ask(child: ChildProcess, request: ReadRequest, name: string, said: () => string): Promise<Result<SourceText, ReadFailure>> {
  return new Promise((resolve) => {
    const lines: Line[] = [];
    let excess: Excess | null = null;
    work(child);
    const unguard = guard(child.pid ?? 0, request.limits, (kind) => {
      excess = kind;
      child.kill("SIGKILL");
    });
    const settle = (result: Result<SourceText, ReadFailure>): void => {
      unguard();
      child.off("message", onMessage);
      child.off("exit", onExit);
      rest(child);
      resolve(result);
    };
    const onMessage = (message: unknown): void => {
      const answer = message as Answer; // only our own program writes to this channel
      if (excess !== null) return;
      if (answer.kind === "lines") for (const line of answer.lines) lines.push(line);
      else settle(answer.kind === "failure" ? fail(answer.failure) : ok({ ...answer.rest, lines }));
    };
    const onExit = (code: number | null, signal: NodeJS.Signals | null): void =>
      settle(fail(excess === null ? failureOfEnd(name, request, code, signal, said()) : failureOfExcess(name, request, excess)));
    child.on("message", onMessage);
    child.once("exit", onExit);
    child.send(request, () => {}); // a channel that is gone is told by "exit"
  });
}

const failureOfExcess = (name: string, { limits }: ReadRequest, excess: Excess): ReadFailure =>
  excess === "time" ? failures.tooSlow(name, limits.wallMilliseconds) : failures.tooMuchMemory(name, limits.residentBytes);

/** V8 ends a process whose heap is full by abort or trap, the kernel one for which there is no memory by kill. */
function failureOfEnd(name: string, { limits }: ReadRequest, code: number | null, signal: string | null, said: string): ReadFailure {
  const outOfMemory =
    signal === "SIGABRT" || signal === "SIGTRAP" || signal === "SIGKILL" || code === 134 || said.includes("heap out of memory");
  return outOfMemory
    ? failures.tooMuchMemory(name, limits.residentBytes)
    : failures.damaged(name, `the reader ended with ${signal ?? code}`);
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    work(child);
    child.once("exit", () => resolve());
    child.kill("SIGKILL"); // it holds nothing that would want saving
  });
}

/** While a process works it keeps us running; while it rests it does not. */
function work(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  const { stderr } = child;
  if (stderr && "unref" in stderr && typeof stderr.unref === "function") stderr.unref();
}
