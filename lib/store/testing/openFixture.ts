import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type WordsOf, writeFixture } from "#lib/store/fixture";
import { type Library, openLibrary } from "#lib/store/library";

/** The made-up library, open for the tests of one file and gone after them. Called where the file's tests are declared. */
export async function openFixture(wordsOf?: WordsOf): Promise<Library> {
  const folder = await mkdtemp(join(tmpdir(), "tarmaq-fixture-"));
  const file = join(folder, "library.db");
  await writeFixture(file, wordsOf);
  const opened = await openLibrary(file, "g1");
  if (!opened.ok) throw new Error("The made-up library does not open");
  afterAll(async () => {
    opened.value.close();
    await rm(folder, { recursive: true });
  });
  return opened.value;
}
