import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { failures } from "#ingest/read/failures";
import { defaultLimits, type ReadLimits } from "#ingest/read/limits";
import { type ReaderProcess, startReaderProcess } from "#ingest/read/readerProcess";
import type { SourceText } from "#ingest/read/sourceText";
import type { ReadFailure } from "#ingest/stage";
import type { Format } from "#lib/law/work";
import { fail, type Result } from "#lib/result";

export type { ReadLimits } from "#ingest/read/limits";
export type { SourceText } from "#ingest/read/sourceText";

/** Reads sources one after the other in a child process, which is replaced when it had to be killed or holds much. */
export type Reader = {
  readonly read: (file: string, format: Format) => Promise<Result<SourceText, ReadFailure>>;
  /** Ends the child process; resolves when it is gone. */
  readonly close: () => Promise<void>;
};

/**
 * The share of the memory allowed that a process may still hold when the next source comes. What is left of a large one must
 * not be counted against it.
 */
const mostKept = 0.4;

/** A reader for many sources: the child process starts with the first of them and serves them all. */
export function startReader(limits: ReadLimits = defaultLimits): Reader {
  let child: ReaderProcess | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const done = queue.then(task);
    queue = done.catch(() => undefined);
    return done;
  };
  const readOne = async (file: string, format: Format): Promise<Result<SourceText, ReadFailure>> => {
    const obstacle = await obstacleTo(file, limits);
    if (obstacle !== null) return fail(obstacle);
    if (child !== null && (await child.residentBytes()) > limits.residentBytes * mostKept) await child.end();
    if (!child?.isAlive()) child = await startReaderProcess(limits.residentBytes);
    return child.ask({ file: resolve(file), format, limits }, basename(file));
  };
  const close = async (): Promise<void> => {
    await child?.end();
    child = null;
  };
  return { read: (file, format) => inTurn(() => readOne(file, format)), close: () => inTurn(close) };
}

/** Reads one source in a child process of its own. For more than one, `startReader` saves starting it anew. */
export async function read(file: string, format: Format, limits?: ReadLimits): Promise<Result<SourceText, ReadFailure>> {
  const reader = startReader(limits);
  try {
    return await reader.read(file, format);
  } finally {
    await reader.close();
  }
}

/** What can be told of a file without opening it. */
async function obstacleTo(file: string, limits: ReadLimits): Promise<ReadFailure | null> {
  const name = basename(file);
  try {
    const found = await stat(file);
    if (!found.isFile()) return failures.notAFile(name);
    return found.size > limits.fileBytes ? failures.fileTooLarge(name, found.size, limits.fileBytes) : null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return code === "ENOENT" || code === "ENOTDIR" ? failures.missing(name) : failures.unreadable(name, code);
  }
}
