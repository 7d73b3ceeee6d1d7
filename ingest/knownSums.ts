import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Checksums, checksumOf } from "#ingest/manifest/checksums";
import { fileStamp } from "#ingest/manifest/fileStamp";
import type { Collection } from "#ingest/manifest/manifest";
import { inOneStep } from "#lib/inOneStep";

/** A file as it was when its checksum was taken: what its file system says of it, and the checksum. */
type Known = readonly [stamp: string, sum: string];

/** The sources of a corpus folder as they are: their checksums, and how they are told from others without being read again. */
export type Measured = { readonly checksums: Checksums; readonly known: Readonly<Record<string, Known>> };

const fileIn = (dataDir: string): string => join(dataDir, "sources.json");

async function knownIn(dataDir: string): Promise<Measured["known"]> {
  const text = await readFile(fileIn(dataDir), "utf8").catch(() => "{}");
  try {
    return JSON.parse(text) as Measured["known"]; // ours alone; what is wrong in it fits no file
  } catch {
    return {};
  }
}

/**
 * The checksums of all sources; only those are read that are not as they were. One that cannot be read has none: reading will say why.
 *
 * @param now milliseconds of a clock.
 */
export async function measureSources(
  { dir, works }: Pick<Collection, "dir" | "works">,
  dataDir: string,
  now: () => number = Date.now,
): Promise<Measured> {
  const before = await knownIn(dataDir);
  const sources = new Set(works.flatMap(({ editions }) => editions.map(({ source }) => source)));
  const [checksums, known]: [Record<string, string>, Record<string, Known>] = [{}, {}];
  for (const source of [...sources].sort()) {
    const found = await fileStamp(join(dir, source), now);
    if (found === null) continue;
    const [stamp, sum] = before[source] ?? [];
    const isSame = stamp === found.stamp && sum !== undefined;
    const taken = isSame ? sum : await checksumOf(join(dir, source)).catch(() => null);
    if (taken === null) continue;
    checksums[source] = taken;
    if (isSame || found.isSettled) known[source] = [found.stamp, taken];
  }
  return { checksums, known };
}

/** Remembers them for the next run, in one step; without, it reads every source again. */
export async function rememberSources({ known }: Measured, dataDir: string): Promise<void> {
  const text = JSON.stringify(known);
  if (text === (await readFile(fileIn(dataDir), "utf8").catch(() => ""))) return;
  await inOneStep(fileIn(dataDir), (beside) => writeFile(beside, text));
}
