import { cp, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { run } from "#bin/steps/run";
import { type Bench, withFolder } from "../bench";
import { type Figures, milliseconds, ratio } from "../figures";
import { npmStart, timeToFirstPage } from "./again";

/** What a fresh clone does not have. */
const madeHere = new Set(["node_modules", ".git", ".next", ".data", ".bench", "test-results", "playwright-report"]);

async function copyTo(root: string, folder: string): Promise<void> {
  await cp(root, folder, { recursive: true, filter: (path) => !madeHere.has(relative(root, path)) });
}

/** Milliseconds that `npm ci` takes in a folder, with nothing in npm's cache. */
async function install(folder: string, cache: string, quit: AbortSignal): Promise<number> {
  const began = performance.now();
  const args = ["ci", "--include=dev", "--no-fund", "--no-audit", "--cache", cache];
  const code = await run("npm", args, { cwd: folder, quit, silent: true });
  quit.throwIfAborted();
  if (code !== 0) throw new Error(`npm ci ended with ${code}`);
  return performance.now() - began;
}

/** How long the first start of a fresh clone takes, with nothing in npm's cache, beside `npm ci` alone. */
export async function measureInstall({ root, quit, say }: Bench): Promise<readonly Figures[]> {
  say("Fresh clone: npm ci, then npm start, each with an empty cache");
  const [alone, start] = await withFolder(async (folder) => {
    const clone = join(folder, "clone");
    await copyTo(root, clone);
    const alone = await install(clone, join(folder, "cache-1"), quit);
    await rm(join(clone, "node_modules"), { recursive: true });
    const first = npmStart(clone, join(folder, "data"), quit);
    const env = { ...first.env, npm_config_cache: join(folder, "cache-2") };
    return [alone, await timeToFirstPage({ ...first, env })] as const;
  });
  return [
    {
      title: "Fresh clone",
      about: "From the command to its end, or to the first 200 of the home page; measured once.",
      columns: ["", "ratio", ""],
      rows: [["first npm start to npm ci alone", ratio(start, alone), `(${milliseconds(start)} / ${milliseconds(alone)})`]],
      raw: { start, alone },
    },
  ];
}
