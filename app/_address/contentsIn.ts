import { visibleText } from "#lib/law/visibleText";
import type { Library } from "#lib/store/library";
import { type Contents, contentsOf } from "./contents";

/** Tables of contents kept in memory, the oldest dropped first: an edition of 1,000 entries takes about 300 kB. */
const keptContents = 40;
const kept = new Map<string, Promise<Contents>>();

/** The contents, whose lines show first words only as far as the work's owner allows. */
async function make(library: Library, work: string, edition: string): Promise<Contents> {
  const [provisions, owned] = await Promise.all([library.range(work, edition, 1, Number.MAX_SAFE_INTEGER), library.work(work)]);
  const rights = owned?.rights ?? "metadata";
  return contentsOf(rights === "full" ? provisions : provisions.map((it) => ({ ...it, text: visibleText(rights, it.text) })));
}

/** The contents of an edition, made once a generation. */
export function contentsIn(library: Library, work: string, edition: string): Promise<Contents> {
  const key = `${library.generation}/${work}@${edition}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make(library, work, edition);
  made.catch(() => kept.delete(key));
  kept.set(key, made);
  for (const oldest of [...kept.keys()].slice(0, -keptContents)) kept.delete(oldest);
  return made;
}
