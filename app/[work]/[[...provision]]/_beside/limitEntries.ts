import { type Entry, flatten } from "../../../_address/contents";

/** The most lines of a table of contents in a view: a code of 2,000 articles is then listed by its chapters. */
const mostListed = 400;

function cutTo(entries: readonly Entry[], depth: number): readonly Entry[] {
  return entries.map((entry) => ({ ...entry, children: depth > 1 ? cutTo(entry.children, depth - 1) : [] }));
}

/** As many levels of a table of contents as stay below the limit; the outermost always, without first words where it is long. */
export function limitEntries(entries: readonly Entry[], most = mostListed): readonly Entry[] {
  if (entries.length > most) return cutTo(entries, 1).map((entry) => ({ ...entry, opening: "" }));
  let shown = cutTo(entries, 1);
  for (let depth = 2; ; depth += 1) {
    const deeper = cutTo(entries, depth);
    const count = flatten(deeper).length;
    if (count > most || count === flatten(shown).length) return shown;
    shown = deeper;
  }
}
