import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pick, type Seed, variant } from "#bench/fuzz/material";
import { contentOf } from "#ingest/contentOf";
import { defaultLimits } from "#ingest/read/limits";
import { type SourceText, startReader } from "#ingest/read/read";
import { randomFrom } from "#ingest/testing/random";
import type { Edition, WorkType } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";
import type { WorkRecord } from "#lib/store/rows";

/** What became of one mutated file: `read`, the kind of its failure, or what is wrong with us. */
export type Verdict = { readonly seed: string; readonly format: string; readonly outcome: string; readonly fault: string | null };

const limits = { ...defaultLimits, wallMilliseconds: 30_000, residentBytes: 800_000_000 };

/** What no damage of a file excuses: time, memory, the end of the reader, and mistakes of ours that are told as damage. */
const ours = /takes longer than|of memory to read|the reader ended|call stack|is not a function|Cannot read prop|is not iterable|should /;

const workOf = (type: WorkType): WorkRecord => ({
  ...{
    id: "work",
    held: true,
    type,
    title: { en: "Work" },
    aliases: [],
    adopted: null,
    inForce: { from: null, to: null },
    replacedBy: null,
  },
  ...{ jurisdiction: null, akn: null, wordings: [], rights: "full", url: null, facts: noFacts },
});

const editionOf = (format: Seed["format"]): Edition => ({
  ...{ work: "work", id: "undated.ru", date: null, language: "ru", label: null, format, source: "file", legalValue: null },
  origin: { url: null, retrieved: null, licence: null },
});

/**
 * Reads and parses so many mutated files, the same for the same seed number, and tells what became of each. The reader is a
 * process that is watched; parsing runs here.
 */
export async function fuzz(
  seeds: readonly Seed[],
  count: number,
  seedNumber: number,
  tell: (verdict: Verdict, bytes: Buffer) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  const reader = startReader(limits);
  const chance = randomFrom(seedNumber);
  try {
    for (let index = 0; index < count; index += 1) {
      const seed = pick(seeds, index, chance);
      const bytes = variant(seed, chance);
      const file = join(folder, "file");
      writeFileSync(file, bytes);
      const result = await reader.read(file, seed.format);
      const about = { seed: seed.name, format: seed.format };
      if (!result.ok) {
        const { kind, message } = result.failure;
        tell({ ...about, outcome: kind, fault: ours.test(message) ? message : null }, bytes);
      } else tell({ ...about, outcome: "read", fault: faultOfParsing(seed.format, result.value) }, bytes);
    }
  } finally {
    await reader.close();
    rmSync(folder, { recursive: true });
  }
}

function faultOfParsing(format: Seed["format"], { lines, problems }: SourceText): string | null {
  for (const type of ["law", "scholarly"] as const) {
    try {
      const content = contentOf(lines, problems, workOf(type), editionOf(format));
      if (!content.ok) return `as ${type}: ${content.failure.slice(0, 2).join("; ")}`;
    } catch (error) {
      return `as ${type}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error)}`;
    }
  }
  return null;
}
