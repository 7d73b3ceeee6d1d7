import { constants, copyFile, mkdir, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { flush } from "#ingest/write/flush";
import { inOneStep } from "#lib/inOneStep";

/** Where the copy of a library lies: beside the folder of libraries, which holds only what is or was published. */
const spareFolder = (library: string): string => join(dirname(library), "..", "spare");

/**
 * The copy of a library bears what tells its file from every other: a library of the same name and size may be another one, where
 * somebody went back to an earlier generation.
 */
async function spareOf(library: string): Promise<string> {
  const { size, ino, mtimeNs } = await stat(library, { bigint: true });
  return join(spareFolder(library), `${basename(library)}.${[size, ino, mtimeNs].join("-")}`);
}

/** Makes the copy of a library, if there is one, the next library; says whether there was. */
export async function takeSpare(library: string, file: string): Promise<boolean> {
  return rename(await spareOf(library), file).then(
    () => true,
    () => false,
  );
}

/** How much more room than a copy needs must be free, so that a collection never fills a disk by itself. */
const roomLeft = 4;

/**
 * Copies the published library for the run that comes, so that its change need not wait for the copy: where the file system knows no
 * copy on write, copying takes as long as the library is large. It is only a matter of time: without room no copy is made, what fails is
 * left out, and the next run copies for itself.
 */
export async function makeSpare(library: string): Promise<void> {
  const folder = spareFolder(library);
  const spare = await spareOf(library);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) await rm(join(folder, name), { force: true });
  const [{ size }, { bavail, bsize }] = await Promise.all([stat(library), statfs(folder)]);
  if (bavail * bsize < size * roomLeft) return;
  await inOneStep(spare, async (beside) => {
    await copyFile(library, beside, constants.COPYFILE_FICLONE);
    await flush(beside);
  });
}
