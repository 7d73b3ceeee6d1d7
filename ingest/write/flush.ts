import { open } from "node:fs/promises";

/** Waits until the disk holds a file, or the names in a folder: only then is it safe to point readers to it. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}
