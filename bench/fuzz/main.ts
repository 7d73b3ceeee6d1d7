import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fuzz, type Verdict } from "#bench/fuzz/fuzz";
import { seedsIn } from "#bench/fuzz/material";
import { exitCodes, runCommand, terminal } from "#lib/commandLine";

const args = {
  folder: { type: "positional", required: true, description: "a folder of real files; more may follow", valueHint: "FOLDER" },
  count: { type: "string", description: "how many mutated files to read (1000)", valueHint: "N" },
  seed: { type: "string", description: "the number that chance begins with; without it the time, which is printed", valueHint: "N" },
  keep: { type: "string", description: "a folder for the files that were findings", valueHint: "DIR" },
} as const;

/** How many files of each format had each outcome. */
function say(verdicts: readonly Verdict[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { format, outcome } of verdicts) counts.set(`${format}: ${outcome}`, (counts.get(`${format}: ${outcome}`) ?? 0) + 1);
  return [...counts].sort(([left], [right]) => left.localeCompare(right)).map(([what, count]) => `${what} ${count}`);
}

/** The command that fuzzes the readers and all that comes after them. */
process.exitCode = await runCommand(
  {
    name: "npm run fuzz --",
    description: "Reads and parses mutated real files of every format; ends with 1 if one crashes, hangs, swells or loses a word.",
    args,
    takesMore: true,
    run: async ({ _: folders, count, seed, keep }, output) => {
      const seeds = await seedsIn(folders);
      const seedNumber = Number(seed ?? Date.now() % 1_000_000);
      output.say(`Seed ${seedNumber}, ${seeds.length} files.`);
      const verdicts: Verdict[] = [];
      await fuzz(seeds, Number(count ?? 1000), seedNumber, (verdict, bytes) => {
        verdicts.push(verdict);
        if (verdict.fault === null) return;
        output.complain(`${verdicts.length}, ${verdict.seed}: ${verdict.fault}`);
        if (keep === undefined) return;
        mkdirSync(keep, { recursive: true });
        writeFileSync(join(keep, `${verdicts.length}.${verdict.format}`), bytes);
      });
      for (const line of say(verdicts)) output.say(line);
      return verdicts.some(({ fault }) => fault !== null) ? exitCodes.failed : exitCodes.done;
    },
  },
  process.argv.slice(2),
  terminal,
);
