import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { plainEnvironment, withoutEngine } from "#ingest/testing/environment";

const root = join(import.meta.dirname, "..", "..");

export type Called = { readonly code: number | null; readonly output: string; readonly problems: readonly string[] };

/** Calls a command of ingest as npm does, in a process of its own and without an engine. */
export async function call(program: "main" | "reindex" | "manifestCommand", ...args: readonly string[]): Promise<Called> {
  const child = spawn(process.execPath, ["--import", "tsx", `ingest/${program}.ts`, ...args], {
    cwd: root,
    env: { ...plainEnvironment, ...withoutEngine },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [[code], output, problems] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code, output, problems: problems.split("\n").filter((line) => line !== "") };
}
