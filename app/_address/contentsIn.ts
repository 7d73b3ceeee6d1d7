import type { Library } from "#lib/store/library";
import { type Contents, contentsOf } from "./contents";

/** Tables of contents kept in memory, the oldest dropped first: an edition of 1,000 entries takes about 300 kB. */
const keptContents = 40;
const kept = new Map<string, Promise<Contents>>();

/** The contents of an edition, made once a generation. */
export function contentsIn(library: Library, work: string, edition: string): Promise<Contents> {
  const key = `${library.generation}/${work}@${edition}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = library.range(work, edition, 1, Number.MAX_SAFE_INTEGER).then(contentsOf);
  made.catch(() => kept.delete(key));
  kept.set(key, made);
  for (const oldest of [...kept.keys()].slice(0, -keptContents)) kept.delete(oldest);
  return made;
}
