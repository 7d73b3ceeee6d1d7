import { writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { quitSignal } from "#bin/steps/quit";
import { exitCodes, runCommand, terminal } from "#lib/commandLine";
import { type Bench, demandBuilt, projectRoot, withEngine } from "./bench";
import { measureCitations } from "./citations/throughput";
import { count, type Figures, plainTable } from "./figures";
import { measureIngest } from "./ingest/rate";
import { writeFigures } from "./page";
import { keepEmptyPage } from "./pages/emptyPage";
import { measureLighthouse } from "./pages/lighthouse";
import { measurePages } from "./pages/weight";
import { measureScale } from "./scale/measureScale";
import { measureFields } from "./search/fields";
import { measureSearch } from "./search/latency";
import { withServed } from "./served";
import { measureStart } from "./start/again";
import { measureInstall } from "./start/fresh";

const options = {
  size: { type: "string", description: "only searches, among at least so many provisions; several: 10000,100000", valueHint: "N" },
  ingest: {
    type: "boolean",
    description: "with --size: only the ingest of made-up sources with so many provisions, and of one that changed",
  },
  pages: { type: "boolean", description: "only pages: what they weigh, and what Lighthouse says of them" },
  json: { type: "string", description: "write the figures to a JSON file", valueHint: "FILE" },
  write: { type: "boolean", description: "write the figures into docs/performance.md" },
  install: { type: "boolean", description: "also install and start a fresh copy of the project (minutes, and the network)" },
} as const;

/** Rounds of each measurement: many where one takes milliseconds, few where it takes seconds. */
const rounds = {
  search: { warmUp: 3, counted: 15 },
  large: { warmUp: 3, counted: 7 },
  ingest: { warmUp: 2, counted: 7 },
  citations: { warmUp: 3, counted: 15 },
  start: { warmUp: 1, counted: 5 },
} as const;

/** Everything that is measured, in the order of the page. */
async function measureAll(bench: Bench, install: boolean): Promise<readonly Figures[]> {
  await demandBuilt(bench);
  const served = await withEngine(bench, (engine) =>
    withServed(bench, engine, null, async (it) => [...(await measureSearch(bench, it, rounds.search)), ...(await measurePages(bench, it))]),
  );
  const ingested = await withEngine(bench, (engine) => measureIngest(bench, engine, rounds.ingest));
  const cited = await measureCitations(bench, rounds.citations);
  const started = await measureStart(bench, rounds.start);
  return [...served, ...ingested, ...cited, ...started, ...(install ? await measureInstall(bench) : [])];
}

/** What pages weigh, and what Lighthouse says of them. */
async function measureOnlyPages(bench: Bench): Promise<readonly Figures[]> {
  await demandBuilt(bench);
  return withEngine(bench, (engine) =>
    withServed(bench, engine, null, async (it) => [...(await measurePages(bench, it)), ...(await measureLighthouse(bench, it))]),
  );
}

/** Searches among many provisions: the corpus with works like its own, and what the fields of the index cost there. */
async function measureSizes(bench: Bench, sizes: readonly number[]): Promise<readonly Figures[]> {
  await demandBuilt(bench);
  const figures: Figures[] = [];
  for (const size of sizes) {
    const searched = await withEngine(bench, (engine) =>
      withServed(bench, engine, size, async (it) => [
        ...(await measureSearch(bench, it, rounds.large)),
        ...(await measureFields(bench, it.dataDir)),
      ]),
    );
    figures.push(...searched);
  }
  return figures;
}

/** The sizes asked for; null: none, and everything is measured with the corpus as it is. */
function sizesIn(text: string | undefined): readonly number[] | null {
  if (text === undefined) return null;
  const sizes = text.split(",").map(Number);
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0 && size <= largest))
    throw new Error(`--size takes whole numbers from 1 to ${count(largest)}, joined by commas: ${text}`);
  return sizes;
}

/** A larger collection needs more disk than a bench should fill by mistake. */
const largest = 2_000_000;

/** Ratios are much the same on other machines, milliseconds are not: so the kind of machine is said, and how busy it was. */
function takenNow(): string {
  const [, load = 0] = loadavg();
  const machine = `a machine with ${availableParallelism()} cores, Node ${process.versions.node}`;
  return `Taken on ${new Date().toISOString().slice(0, 10)}, on ${machine}, load average ${load.toFixed(1)} in the last five minutes.`;
}

const output = terminal;

/** The command `bench`: performance as ratios to the least that could be. */
process.exitCode = await runCommand(
  {
    name: "npm run bench --",
    description: "Measures searches, pages, ingest and start, each beside the least that could be.",
    args: options,
    run: async ({ size, ingest = false, pages = false, json, write = false, install = false }) => {
      const sizes = sizesIn(size);
      if (ingest && sizes === null) throw new Error("--ingest needs --size: of how many provisions the collection shall be");
      const quit = quitSignal();
      const bench = { root: projectRoot, quit, say: output.complain };
      const measured = (): Promise<readonly Figures[]> => {
        if (pages) return measureOnlyPages(bench);
        if (sizes === null) return measureAll(bench, install);
        return ingest ? measureScale(bench, sizes) : measureSizes(bench, sizes);
      };
      const figures = await measured().catch((error: unknown) => {
        if (!quit.aborted) throw error;
        throw new Error("Stopped before the end; nothing was written.");
      });
      const taken = takenNow();
      output.say([taken, "", ...figures.map(plainTable)].join("\n"));
      if (json !== undefined) await writeFile(json, `${JSON.stringify({ taken, figures }, null, 2)}\n`);
      if (write) {
        await writeFigures(join(projectRoot, "docs", "performance.md"), taken, figures);
        await keepEmptyPage(projectRoot, figures);
      }
      return exitCodes.done;
    },
  },
  process.argv.slice(2),
  output,
);
