import type { Bench } from "../bench";
import { withFolder } from "../bench";
import { bareNext } from "../emptyNext";
import { type Figures, milliseconds, ratio } from "../figures";
import { interleave, type Rounds, valuesOf } from "../interleave";
import { type Start, startServer } from "../server";
import { median } from "../statistics";

const names = ["npm start", "next start"] as const;
type Name = (typeof names)[number];

/** Starts it, waits for its first 200 on the home page, and ends it; gives the milliseconds until that 200. */
export async function timeToFirstPage(start: Start): Promise<number> {
  const { milliseconds: took, stop } = await startServer(start);
  await stop();
  return took;
}

/** `npm start` as its user types it, with a data folder of its own. */
export const npmStart = (root: string, dataDir: string, quit: AbortSignal): Start => ({
  command: () => ["npm", "start"],
  ...{ cwd: root, env: { DATA_DIR: dataDir }, path: "/", quit, patience: 600_000 },
});

/** How long a start takes that has nothing left to install, build or ingest, beside a bare `next start` of the same site. */
export async function measureStart({ root, quit, say }: Bench, rounds: Rounds): Promise<readonly Figures[]> {
  say(`Start: ${rounds.warmUp} + ${rounds.counted} rounds`);
  const measured = await withFolder(async (dataDir) => {
    const first = npmStart(root, dataDir, quit);
    await timeToFirstPage(first);
    const bare: Start = { ...first, command: bareNext(root, root) };
    const starts: Readonly<Record<Name, Start>> = { "npm start": first, "next start": bare };
    return interleave({ names, subjects: [null], measure: (name: Name) => timeToFirstPage(starts[name]) }, rounds);
  });
  const [again, bare] = names.map((name) => median(valuesOf(measured, name))) as [number, number];
  return [
    {
      title: "Start",
      about: `From the command to the first 200 of the home page; medians of ${rounds.counted} starts, ratio of time.`,
      columns: ["", "ratio", ""],
      rows: [["second npm start to a bare next start", ratio(again, bare), `(${milliseconds(again)} / ${milliseconds(bare)})`]],
      raw: { again, bare },
    },
  ];
}
