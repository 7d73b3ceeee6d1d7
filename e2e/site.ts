import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "..");

/** A command as an operator starts it, with nothing of this process's settings but the data folder and a free port. */
function start(args: readonly string[], dataDir: string): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME, NODE_ENV: "production", DATA_DIR: dataDir, PORT: "0" };
  return spawn(process.execPath, [...args], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
}

async function ingest(dataDir: string): Promise<void> {
  const child = start(["--import", "tsx", "ingest/main.ts", "--data", dataDir], dataDir);
  child.stdout?.resume();
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The ingest of the corpus ended with ${code}`);
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

/**
 * Ingests the corpus into a folder of its own and serves the built site from it, with a real engine where there is one.
 * Journeys find it by `SITE_URL` and `SITE_DATA`; the function given back ends it all.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "tarmaq-e2e-"));
  const remove = (): void => rmSync(dataDir, { recursive: true, force: true });
  try {
    await ingest(dataDir);
    const site = start(["bin/serve.mjs"], dataDir);
    process.env.SITE_URL = `http://127.0.0.1:${await portOf(site)}`;
    process.env.SITE_DATA = dataDir;
    return async () => {
      site.kill("SIGTERM");
      await once(site, "exit");
      remove();
    };
  } catch (error) {
    remove();
    throw error;
  }
}
