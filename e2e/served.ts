import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "..");

type Settings = Readonly<Record<string, string>>;

/** A command as an operator starts it, with nothing of this process's settings but the data folder and a free port. */
function start(args: readonly string[], dataDir: string, settings: Settings = {}): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME, NODE_ENV: "production", DATA_DIR: dataDir, PORT: "0", ...settings };
  return spawn(process.execPath, [...args], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
}

async function ingest(corpus: string, dataDir: string): Promise<void> {
  const child = start(["--import", "tsx", "ingest/main.ts", "--corpus", corpus, "--data", dataDir], dataDir);
  child.stdout?.resume();
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The ingest of ${corpus} ended with ${code}`);
}

/** Waits for the line of the log that names the port. */
async function portOf(child: ChildProcess): Promise<number> {
  if (child.stdout === null) throw new Error("The site has no output to read its port from");
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      const port = /Serving on port (\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once("exit", (code) => reject(new Error(`The site ended with ${code} before it served`)));
  });
}

/** A site that serves. */
export type Served = { readonly url: string; readonly dataDir: string; readonly stop: () => Promise<void> };

/**
 * Ingests a corpus into a folder of its own and serves the built site from it. The corpus is copied first, since ingest
 * writes the checksums of its sources beside them.
 *
 * @param corpus a folder, from the root of the project.
 * @param settings of the site, as an operator would set them.
 */
export async function serveCorpus(corpus: string, settings: Settings = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "tarmaq-e2e-"));
  const dataDir = join(folder, "data");
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(join(root, corpus), join(folder, "corpus"), { recursive: true });
    await ingest(join(folder, "corpus"), dataDir);
    const site = start(["bin/serve.mjs"], dataDir, settings);
    const stop = async (): Promise<void> => {
      site.kill("SIGTERM");
      await once(site, "exit");
      remove();
    };
    return { url: `http://127.0.0.1:${await portOf(site)}`, dataDir, stop };
  } catch (error) {
    remove();
    throw error;
  }
}
