import { afterAll } from "vitest";
import { libraryFile, readCurrent } from "#lib/store/current";
import { publishFixture } from "#lib/store/fixture";
import { type Library, openLibrary } from "#lib/store/library";
import { linkFixture } from "#lib/store/linkedFixture";

/** The made-up library with its references, open for the tests of one file and gone after them. */
export async function openLinkedFixture(): Promise<Library> {
  const { dataDir, remove } = await publishFixture();
  await linkFixture(dataDir);
  const current = await readCurrent(dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), "linked");
  if (!opened?.ok) throw new Error("The made-up library does not open");
  afterAll(async () => {
    opened.value.close();
    await remove();
  });
  return opened.value;
}
