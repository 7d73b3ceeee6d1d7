import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StatedCorrection } from "#lib/law/correction";
import type { Renumbering, Renumberings } from "#lib/law/sameAs";
import type { Edition } from "#lib/law/work";
import type { WorkRecord } from "#lib/store/rows";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The code that decides what is made of a source. */
const folders = ["ingest", "lib/law", "lib/language", "lib/search", "lib/store"];

/** What only tests use makes nothing of a source. */
const onlyForTests = /\.test\.ts$|(?:^|[\\/])(?:fixtures|testing)[\\/]/;

const isCode = (name: string): boolean => name.endsWith(".ts") && !onlyForTests.test(name);

/** A hash of that code: when it changes, sources are parsed again, without anybody having to think of it. */
export async function codeFingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const names = (await readdir(join(root, folder), { recursive: true })).filter(isCode).sort();
    for (const name of names) hash.update(`${folder}/${name}\0`).update(await readFile(join(root, folder, name)));
  }
  return hash.digest("hex");
}

/** What decides the identities of an edition's provisions: its own renumbering, and those it goes by in turn. */
const relevantTo = ({ id }: Edition, renumberings: Renumberings): readonly (readonly [string, Renumbering])[] =>
  renumberings.has(id) ? [...renumberings] : [];

/** What an edition in the library was made from: equal fingerprints mean that making it again would change nothing. */
export function editionFingerprint(
  code: string,
  checksum: string,
  work: WorkRecord,
  edition: Edition,
  position: number,
  renumberings: Renumberings = new Map(),
  corrections: readonly StatedCorrection[] = [],
): string {
  const { type, title } = work;
  return createHash("sha256")
    .update(JSON.stringify([code, checksum, type, title, edition, position, relevantTo(edition, renumberings), corrections]))
    .digest("hex");
}
