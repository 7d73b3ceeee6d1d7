import { statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { config } from "#lib/config";
import { unreachable } from "#lib/result";
import { type Current, currentFile, libraryFile, readCurrent } from "#lib/store/current";
import { type Library, type LibraryFailure, openLibrary } from "#lib/store/library";

/** One published generation: its open library, and the names of what was published with it. */
export type Published = { readonly library: Library; readonly current: Current };

/** What one process has open, newest last. `seen` tells one `current.json` from the next without reading it. */
type Open = { seen: string; latest: Promise<Published> | null; readonly opened: Map<string, Promise<Published>> };

/** How many generations stay open: a request that began before a publication ends on the one before it. */
const keptOpen = 2;

/** Milliseconds between the day a third generation comes and the closing of the first: longer than any request lasts. */
const grace = 60_000;

declare global {
  // Next.js may load this module more than once in one process; what is open is shared all the same.
  var tarmaqPublished: Map<string, Open> | undefined;
}

function openFor(dataDir: string): Open {
  globalThis.tarmaqPublished ??= new Map();
  const known = globalThis.tarmaqPublished.get(dataDir) ?? { seen: "", latest: null, opened: new Map() };
  globalThis.tarmaqPublished.set(dataDir, known);
  return known;
}

function sentence(failure: LibraryFailure): string {
  switch (failure.kind) {
    case "not-a-library":
      return `${failure.file} is missing or is no library; run "npm run ingest" to make it anew`;
    case "other-schema":
      return `${failure.file} has schema ${failure.found} and this site reads schema ${failure.expected}; run "npm run ingest" with this version`;
    default:
      return unreachable(failure);
  }
}

async function open(dataDir: string, current: Current): Promise<Published> {
  const file = libraryFile(dataDir, current);
  const there = await stat(file).catch(() => null);
  const library = there === null ? null : await openLibrary(file, current.generation);
  if (library === null) throw new Error(sentence({ kind: "not-a-library", file }));
  if (!library.ok) throw new Error(sentence(library.failure));
  return { library: library.value, current };
}

function closeOldest({ opened }: Open): void {
  for (const [generation, published] of [...opened].slice(0, -keptOpen)) {
    opened.delete(generation);
    const close = (): void => void published.then(({ library }) => library.close()).catch(() => undefined);
    setTimeout(close, grace).unref();
  }
}

/** Follows the pointer as it was seen: after going back, a name may stand for another library than it did. */
async function follow(state: Open, dataDir: string, seen: string): Promise<Published | null> {
  const current = await readCurrent(dataDir);
  if (current === null) return null;
  const key = `${seen} ${JSON.stringify(current)}`;
  const published = state.opened.get(key) ?? open(dataDir, current);
  state.opened.set(key, published);
  published.catch(() => state.opened.delete(key));
  closeOldest(state);
  return published;
}

/**
 * The published generation of a data folder, opened once a process and followed as it changes; null where nothing has
 * been published. Costs one `stat` while nothing changes: a synchronous one, since microseconds are not worth the way to another
 * thread and back. A page asks once and uses what it got throughout.
 *
 * @throws Error if the library is missing, damaged or of another schema, with what to do about it.
 */
export async function published(dataDir: string = config().dataDir): Promise<Published | null> {
  const state = openFor(dataDir);
  const found = statSync(currentFile(dataDir), { throwIfNoEntry: false });
  if (found === undefined) return null;
  const seen = `${found.ino}:${found.mtimeMs}:${found.size}`;
  if (state.latest !== null && state.seen === seen) return state.latest;
  const next = await follow(state, dataDir, seen);
  if (next === null) return null;
  state.seen = seen;
  state.latest = Promise.resolve(next);
  return next;
}
