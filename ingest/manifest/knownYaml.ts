import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileStamp } from "#ingest/manifest/fileStamp";
import { inOneStep } from "#lib/inOneStep";

/** The values of a file, and its stamp when it was read. */
type Read = readonly [stamp: string, values: unknown];

const fileIn = (dataDir: string): string => join(dataDir, "manifest.json");

/** The values of YAML files by their paths: to take a thousand entries from YAML takes twenty times as long as from JSON. */
export class KnownYaml {
  private readonly read: Record<string, Read> = {};

  constructor(private readonly before: Readonly<Record<string, Read>> = {}) {}

  /** The values of a file that is as it was when they were kept; undefined if it is not. */
  recall(path: string, { stamp }: FileStamp): unknown {
    const known = this.before[path];
    if (known?.[0] !== stamp) return undefined;
    this.read[path] = known;
    return known[1];
  }

  keep(path: string, { stamp, isSettled }: FileStamp, values: unknown): void {
    if (isSettled) this.read[path] = [stamp, values];
  }

  /** Leaves what was read in this run to the next one, in one step. Only a manifest without faults is worth it. */
  async remember(dataDir: string): Promise<void> {
    const text = JSON.stringify(this.read);
    if (text === JSON.stringify(this.before)) return;
    await inOneStep(fileIn(dataDir), (beside) => writeFile(beside, text));
  }
}

/** What the run before left in a data folder; nothing if it left none, or something else. */
export async function knownYamlIn(dataDir: string): Promise<KnownYaml> {
  const text = await readFile(fileIn(dataDir), "utf8").catch(() => "{}");
  try {
    return new KnownYaml(JSON.parse(text) as Readonly<Record<string, Read>>); // ours alone; what is wrong in it fits no file
  } catch {
    return new KnownYaml();
  }
}
