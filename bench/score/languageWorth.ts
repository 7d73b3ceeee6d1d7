import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Share } from "#bench/score/search";
import { type WordStep, wordSteps } from "#lib/language/steps";

const run = promisify(execFile);

/** The scores of one file of judged queries; `firstThree` by language. */
export type StepScore = { readonly all: number; readonly firstThree: Readonly<Record<string, Share>> };

const script = join(import.meta.dirname, "oneStep.ts");

/** Scores with one step of reading words left out, or with all (`null`), for each file, by the library alone. Takes some seconds. */
export async function scoresWithout(step: WordStep | null, corpus: string, files: readonly string[]): Promise<readonly StepScore[]> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", script, step ?? "none", corpus, ...files]);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "[]") as readonly StepScore[];
}

/** The same for every step, one after the other: each step with its scores. */
export async function* worthOfWordSteps(
  corpus: string,
  files: readonly string[],
): AsyncGenerator<readonly [WordStep | null, readonly StepScore[]]> {
  for (const step of [null, ...wordSteps]) yield [step, await scoresWithout(step, corpus, files)];
}
