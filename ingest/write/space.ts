import { stat, statfs } from "node:fs/promises";

/** How much larger than its sources a library is, with its full-text table and index; measured at 4 on the first corpus. */
const growth = 10;

/** Room that a run needs whatever the sources, in bytes: the engine's own files begin at this size. */
const base = 48 * 1024 * 1024;

export type Space = { readonly needed: number; readonly free: number };

/** The size of a source that will be read, in bytes: nothing if it has gone or is larger than that. */
async function sizeOf(file: string, largest: number): Promise<number> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  return size > largest ? 0 : size;
}

/**
 * The room that a run will need at most in the data folder, and what is free there, in bytes.
 *
 * @param largest bytes of a source above which it is refused, so that nothing is made of it.
 */
export async function spaceFor(dataDir: string, sources: readonly string[], library: string | null, largest: number): Promise<Space> {
  const sizes = await Promise.all(sources.map((source) => sizeOf(source, largest)));
  const published = library === null ? 0 : (await stat(library).catch(() => ({ size: 0 }))).size;
  const { bavail, bsize } = await statfs(dataDir);
  return { needed: base + published * 2 + growth * sizes.reduce((sum, size) => sum + size, 0), free: bavail * bsize };
}

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

export const spaceSentence = (dataDir: string, { needed, free }: Space): string =>
  `${dataDir} has ${inMegabytes(free)} free and this run may need ${inMegabytes(needed)}; make room, or name another folder with --data. Nothing was changed.`;
