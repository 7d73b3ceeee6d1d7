import { stat } from "node:fs/promises";

/** What tells a file from what it was before, without reading it. */
export type FileStamp = {
  /** Size, inode, and the times of the last change of content and of anything: whoever changes a file changes one of them. */
  readonly stamp: string;
  /** False shortly after a change: another one might come without another time. */
  readonly isSettled: boolean;
};

/** Nanoseconds: coarser than the clock of any file system that is in use. */
const settlesAfter = 2_000_000_000n;

/**
 * The stamp of a file; null if there is none.
 *
 * @param now milliseconds of a clock.
 */
export async function fileStamp(path: string, now: () => number = Date.now): Promise<FileStamp | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  if (found === null) return null;
  const { size, ino, mtimeNs, ctimeNs } = found;
  const changed = ctimeNs > mtimeNs ? ctimeNs : mtimeNs;
  return { stamp: [size, ino, mtimeNs, ctimeNs].join(" "), isSettled: BigInt(now()) * 1_000_000n - changed > settlesAfter };
}
