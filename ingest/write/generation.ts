import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { flush } from "#ingest/write/flush";
import { markOf } from "#ingest/write/mark";
import { inOneStep } from "#lib/inOneStep";
import { indexOf } from "#lib/search/form";
import { type Current, currentFile, libraryFolder } from "#lib/store/current";

/** How many generations are kept: the published one, and the one that requests begun before it may still read. */
export const keptGenerations = 2;

/** `g3f2a-000012`: the mark of the data folder, so that several can share an engine, and a number that rises. */
const pattern = /^(?<folder>g[0-9a-f]{8})-(?<number>\d{6,})$/;

/** The number of a generation: it rises by one with each; 0 where the name has none. */
export const numberOf = (generation: string): number => Number(pattern.exec(generation)?.groups?.number ?? 0);

/** The name that a generation of a number has in a data folder. */
export const generationName = async (dataDir: string, number: number): Promise<string> =>
  `${await markOf(dataDir)}-${String(number).padStart(6, "0")}`;

/** The name of the generation after the published one. */
export const nextGeneration = (dataDir: string, published: Current | null): Promise<string> =>
  generationName(dataDir, published === null ? 1 : numberOf(published.generation) + 1);

export const libraryName = (generation: string): string => `${generation}.db`;

/** Makes readers follow a generation: the one step that publishes, whole or not at all (write beside, flush, rename). */
export async function pointTo(dataDir: string, current: Current): Promise<void> {
  const file = currentFile(dataDir);
  await flush(join(libraryFolder(dataDir), current.library));
  await inOneStep(file, (beside) => writeFile(beside, `${JSON.stringify(current)}\n`, { flush: true }));
  await flush(dataDir);
}

const isKept = (generation: string, current: Current): boolean => {
  const age = numberOf(current.generation) - numberOf(generation);
  return age >= 0 && age < keptGenerations;
};

/** Removes the library files of generations that are no longer kept, and of runs that were killed; what cannot be removed stays. */
export async function removeOldLibraries(dataDir: string, current: Current | null): Promise<void> {
  const folder = libraryFolder(dataDir);
  for (const name of await readdir(folder).catch(() => [])) {
    const generation = name.replace(/\.db.*$/, "");
    if (current === null || !isKept(generation, current)) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** Which of the engine's indexes belong to this data folder and to no generation that is kept. */
export async function oldIndexes(dataDir: string, current: Current | null, names: readonly string[]): Promise<readonly string[]> {
  const ours = indexOf(await markOf(dataDir));
  return names.filter((name) => {
    if (!name.startsWith(ours) || name === current?.index) return false;
    const generation = /g[0-9a-f]{8}-\d{6,}/.exec(name)?.[0] ?? "";
    return current === null || generation === current.generation || !isKept(generation, current);
  });
}
