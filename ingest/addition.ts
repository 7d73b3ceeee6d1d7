import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Reader } from "#ingest/read/read";
import { type Given, type Stated, statedBy } from "#ingest/statedByFile";
import { isWorkId } from "#lib/law/address";
import { fail, ok, type Result } from "#lib/result";

/**
 * What a manifest lists already: the ids of works and acts, and by the path of each source the work that it is of; and why an id
 * that was published once cannot be that of an addition.
 */
export type Taken = {
  readonly ids: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly faultOfId: (addition: Addition, checksum: string) => string | null;
};

/** A file that is to be listed as the source of a work. */
export type Addition = Stated & {
  readonly file: string;
  /** A path in the corpus folder. */
  readonly source: string;
  /** Whether the file lies outside the corpus folder, and is to be copied to where the entry says. */
  readonly isOutside: boolean;
};

/** Where a file lies in the corpus folder, or is to lie. */
function placeOf(dir: string, file: string): Pick<Addition, "source" | "isOutside"> {
  const path = relative(dir, file);
  const isOutside = path.split(sep)[0] === ".." || isAbsolute(path);
  return isOutside ? { source: `sources/${basename(file)}`, isOutside } : { source: path.split(sep).join("/"), isOutside };
}

/** What keeps a file from being listed, as a sentence; null if nothing does. */
async function obstacleTo(addition: Addition, bytes: Buffer, dir: string, taken: Taken): Promise<string | null> {
  const { file, id, source, isOutside } = addition;
  const name = basename(file);
  const there = isOutside ? await readFile(join(dir, source)).catch(() => null) : null;
  if (there !== null && !there.equals(bytes)) return `The corpus has another file called ${source}: rename ${name}.`;
  const listedAs = taken.sources.get(source);
  if (listedAs !== undefined) return `${name} is listed already, as a source of ${listedAs}.`;
  if (!isWorkId(id))
    return `"${id}" cannot be the id of a work: give ${name} one of small letters a to z, digits and hyphens, such as law-on-wells, with --id.`;
  if (taken.ids.has(id)) return `The id ${id} is taken: give another for ${name} with --id, or list it by hand as an edition of that work.`;
  const fault = taken.faultOfId(addition, createHash("sha256").update(bytes).digest("hex"));
  return fault === null ? null : `${id} ${fault}, and no id is used again: give another for ${name} with --id.`;
}

/**
 * The entry of one file. Nothing is guessed that neither the file nor a person states, but for the language, which is said.
 *
 * @param dir the corpus folder, as an absolute path.
 */
export async function additionOf(path: string, given: Given, dir: string, taken: Taken, reader: Reader): Promise<Result<Addition, string>> {
  const file = resolve(path);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return fail(`${path}: there is no such file, or it is a folder or cannot be read.`);
  const stated = await statedBy(file, bytes, given, reader);
  if (!stated.ok) return stated;
  const place = placeOf(dir, file);
  const { entry } = stated.value;
  const editions = entry.editions?.map((edition) => ({ ...edition, source: place.source }));
  const addition: Addition = { ...stated.value, ...place, file, entry: { ...entry, editions } };
  const obstacle = await obstacleTo(addition, bytes, dir, taken);
  return obstacle === null ? ok(addition) : fail(obstacle);
}
