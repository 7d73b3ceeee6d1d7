import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "#bin/machine/port";

/** A server that has answered once. `milliseconds` is the time from its start to that first 200. */
export type Server = { readonly url: string; readonly milliseconds: number; readonly stop: () => Promise<void> };

/**
 * How to start one: a command that listens on the port given (also as `PORT`), and the path whose first 200 says that it is up.
 *
 * `env` is all that it sees beside where programs are found.
 */
export type Start = {
  readonly command: (port: number) => readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly path: string;
  readonly quit: AbortSignal;
  /** Milliseconds until it counts as broken. */
  readonly patience?: number;
};

/** Draining may take the site 10 s, and its engine 5 more. */
const patienceToEnd = 20_000;

/** Milliseconds between two looks, and so the error of `milliseconds`. */
const lookEvery = 10;

const running = new Set<ChildProcess>();

function signalGroup({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // The group has ended by itself.
  }
}

// Whatever ends this process, what it started ends too.
process.once("exit", () => {
  for (const child of running) signalGroup(child, "SIGKILL");
});

/** Starts it in a group of its own, so that Ctrl-C reaches it through us, and all of it ends. */
function launch({ command, cwd, env }: Start, port: number) {
  const [program, ...args] = command(port);
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(program, args, {
    cwd,
    env: { PATH, HOME, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", PORT: String(port), ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  const hear = (chunk: Buffer): void => {
    said = (said + chunk).slice(-2_000);
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const state = { ended: false };
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      state.ended = true;
      running.delete(child);
      resolve();
    };
    child.once("error", end);
    child.once("close", end);
  });
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    const late = setTimeout(() => signalGroup(child, "SIGKILL"), patienceToEnd);
    await ended;
    clearTimeout(late);
  };
  return { state, stop, lastWords: () => said.trim() };
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
  await response?.arrayBuffer().catch(() => null);
  return response?.ok ?? false;
}

/**
 * Starts a server on a free port and waits for its first 200.
 *
 * @throws Error with its last words if it ends before, or does not come up in time.
 */
export async function startServer(start: Start): Promise<Server> {
  const { path, quit, patience = 120_000 } = start;
  const port = await freePort(0);
  if (port === null) throw new Error("There is no free port on this machine");
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const { state, stop, lastWords } = launch(start, port);
  try {
    while (!(await answers(url + path))) {
      quit.throwIfAborted();
      if (state.ended || performance.now() - began > patience) throw new Error(`A server did not come up. It said last: ${lastWords()}`);
      await pause(lookEvery);
    }
    return { url, milliseconds: performance.now() - began, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A server for as long as it is used. */
export async function withServer<Value>(start: Start, use: (server: Server) => Promise<Value>): Promise<Value> {
  const server = await startServer(start);
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}
