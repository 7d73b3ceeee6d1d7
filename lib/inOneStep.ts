import { rename, rm } from "node:fs/promises";

/**
 * Puts a file in its place whole or not at all: it is written beside, under its name and `.new`, then renamed. What stood there
 * stays as it was if anything fails.
 *
 * @param write writes the file to the path that it is given.
 */
export async function inOneStep(file: string, write: (beside: string) => Promise<unknown>): Promise<void> {
  const beside = `${file}.new`;
  try {
    await write(beside);
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
