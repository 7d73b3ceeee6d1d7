import type { EId } from "#lib/law/eId";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import type { Library } from "#lib/store/library";

/**
 * A provision with a page of its own: an article, a section, an abstract. Text that stands in no such provision forms
 * entries of its own (`loose`), named after its first provision.
 */
export type Entry = Pick<Provision, "eId" | "kind" | "num" | "heading" | "order" | "last"> & {
  readonly loose: boolean;
  /** The first words of its text. */
  readonly opening: string;
  readonly children: readonly Entry[];
};

/** The table of contents of an edition. */
export type Contents = { readonly entries: readonly Entry[]; readonly size: number };

const pageKinds: Readonly<Record<ProvisionKind, boolean>> = {
  title: true,
  preamble: true,
  part: true,
  section: true,
  chapter: true,
  article: true,
  abstract: true,
  keywords: true,
  paragraph: false,
  subparagraph: false,
  point: false,
  alinea: false,
  heading: false,
  author: false,
  p: false,
  item: false,
  ref: false,
  note: false,
  meta: false,
};

/** Characters of an opening: about a line of a table of contents. */
const openingLength = 90;

function cutAtWord(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= openingLength) return line;
  const cut = line.lastIndexOf(" ", openingLength);
  return `${line.slice(0, cut > 0 ? cut : openingLength)}…`;
}

type Growing = Omit<Entry, "children" | "opening"> & { opening: string; last: number; readonly children: Growing[] };

const startOf = (it: Provision, loose: boolean): Growing => ({
  eId: it.eId,
  kind: it.kind,
  num: it.num,
  heading: it.heading,
  order: it.order,
  last: it.last,
  loose,
  opening: "",
  children: [],
});

/** Builds the table of contents in one walk over the provisions in reading order. */
export function contentsOf(provisions: readonly Provision[]): Contents {
  const roots: Growing[] = [];
  let open: Growing[] = [];
  for (const it of provisions) {
    open = open.filter((entry) => entry.last >= it.order);
    const innermost = open.at(-1);
    const siblings = innermost?.children ?? roots;
    const before = siblings.at(-1);
    if (pageKinds[it.kind]) {
      const entry = startOf(it, false);
      siblings.push(entry);
      open = [...open, entry];
    } else if (innermost === undefined && before?.loose === true) {
      before.last = it.last;
      open = [before];
    } else if (innermost === undefined) {
      const entry = startOf(it, true);
      siblings.push(entry);
      open = [entry];
    }
    const text = it.text ?? "";
    if (text !== "") for (const entry of open) if (entry.opening === "") entry.opening = cutAtWord(text);
  }
  return { entries: roots, size: provisions.length };
}

/** The entries from the outermost to the one on whose page a provision stands. */
export function pathTo(entries: readonly Entry[], order: number): readonly Entry[] {
  const entry = entries.find((it) => it.order <= order && order <= it.last);
  return entry === undefined ? [] : [entry, ...pathTo(entry.children, order)];
}

/** All entries in reading order. */
export const flatten = (entries: readonly Entry[]): readonly Entry[] => entries.flatMap((entry) => [entry, ...flatten(entry.children)]);

export const entryOf = (entries: readonly Entry[], eId: EId): Entry | null => flatten(entries).find((it) => it.eId === eId) ?? null;

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
