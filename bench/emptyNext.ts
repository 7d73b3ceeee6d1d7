import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "#bin/steps/run";
import type { Bench, BenchEngine } from "./bench";
import type { CompiledQuery } from "./search/compile";
import type { Start } from "./server";

const nextProgram = (root: string): string => join(root, "node_modules/next/dist/bin/next");

/** The command that serves a built app as Next.js does by itself. */
export const bareNext =
  (root: string, folder: string): Start["command"] =>
  (port) => [process.execPath, nextProgram(root), "start", folder, "-p", String(port)];

const folderOf = (root: string): string => join(root, ".bench", "emptyNext");

/**
 * Builds the empty app with the project's own Next.js, in a copy: its build writes files that have no place among sources.
 *
 * @throws Error if the build fails.
 */
export async function buildEmptyNext({ root, quit, say }: Bench): Promise<void> {
  const folder = folderOf(root);
  say("Empty app: building (next build)");
  await mkdir(folder, { recursive: true });
  await rm(join(folder, "app"), { recursive: true, force: true });
  await cp(join(import.meta.dirname, "emptyNext"), folder, { recursive: true });
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const code = await run(process.execPath, [nextProgram(root), "build", folder], { cwd: root, env, quit, silent: true });
  quit.throwIfAborted();
  if (code !== 0) throw new Error(`The empty app could not be built: next build ended with ${code}`);
}

/** How to start the empty app with what it is to forward. `file` is where that is written. */
export async function emptyNext(
  { root, quit }: Bench,
  engine: BenchEngine,
  compiled: readonly CompiledQuery[],
  file: string,
): Promise<Start> {
  const forwarding = { url: engine.url, key: engine.searchKey, bodies: compiled.map(({ bodies }) => bodies) };
  await writeFile(file, JSON.stringify(forwarding), { mode: 0o600 });
  return { command: bareNext(root, folderOf(root)), cwd: root, env: { BENCH_FORWARDING: file }, path: "/", quit };
}
