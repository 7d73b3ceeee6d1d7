import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * What is published: the one small file that readers follow. It is replaced as a whole (write beside, then rename), so
 * that library and index change in one step.
 */
export type Current = {
  readonly generation: string;
  readonly library: string;
  readonly index: string | null;
  /** The number of the generation where the index holds records of others too: readers ask for those of this one. */
  readonly asOf?: number;
};

export const currentFile = (dataDir: string): string => join(dataDir, "current.json");
export const libraryFolder = (dataDir: string): string => join(dataDir, "library");
export const libraryFile = (dataDir: string, current: Pick<Current, "library">): string => join(libraryFolder(dataDir), current.library);

const isCurrent = (value: unknown): value is Current =>
  typeof value === "object" &&
  value !== null &&
  "generation" in value &&
  "library" in value &&
  "index" in value &&
  typeof value.generation === "string" &&
  typeof value.library === "string" &&
  (value.index === null || typeof value.index === "string") &&
  (!("asOf" in value) || typeof value.asOf === "number");

/**
 * The published generation, or null where nothing has been published yet.
 *
 * @throws Error if the file is there and says something else: nothing of ours writes it so.
 */
export async function readCurrent(dataDir: string): Promise<Current | null> {
  const text = await readFile(currentFile(dataDir), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  if (!isCurrent(value)) throw new Error(`${currentFile(dataDir)} does not say which generation is published: ${text.slice(0, 200)}`);
  return value;
}
