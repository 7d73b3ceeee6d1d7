import { useSyncExternalStore } from "react";
import { fitsAnAddress, queryOfSaved } from "./savedQuery";

/** Where the browser keeps the list. The number is that of the form it is kept in: the query of its address. */
const key = "tarmaq.saved.1";

/** Told in this tab after a change; the browser tells the others itself ("storage"). */
const changed = "tarmaq-saved";

/** What an entry looks like: anything else in the storage is not ours. The library says later whether it exists. */
const entry = /^[a-z\d-]+@[\w.-]+\/[\w./-]+$/;

const read = (text: string): readonly string[] => [...new Set(new URLSearchParams(text).getAll("p"))].filter((path) => entry.test(path));

/** The list as it is kept; null where the browser lets us keep nothing. */
function snapshot(): string | null {
  try {
    return queryOfSaved(read(localStorage.getItem(key) ?? ""));
  } catch {
    return null;
  }
}

/** What the browser keeps: the list, `blocked` where it lets us keep nothing, `unread` until the page runs in it. */
export type Stored = readonly string[] | "blocked" | "unread";

const storedIn = (text: string | null | undefined): Stored => (text === undefined ? "unread" : text === null ? "blocked" : read(text));

/** Reads the list as it is now. */
export const readStored = (): Stored => storedIn(snapshot());

/** Keeps a list, and says how that went. */
export function store(paths: readonly string[]): "kept" | "full" | "blocked" {
  if (!fitsAnAddress(paths)) return "full";
  try {
    localStorage.setItem(key, queryOfSaved(paths));
  } catch {
    return "blocked";
  }
  dispatchEvent(new Event(changed));
  return "kept";
}

function subscribe(tell: () => void): () => void {
  for (const name of ["storage", changed]) addEventListener(name, tell);
  return () => {
    for (const name of ["storage", changed]) removeEventListener(name, tell);
  };
}

/** The list, followed through changes in this tab and in others. */
export const useStored = (): Stored => storedIn(useSyncExternalStore<string | null | undefined>(subscribe, snapshot, () => undefined));
