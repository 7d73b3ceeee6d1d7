import { cache } from "react";
import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";
import { type Contents, type Entry, flatten, pathTo } from "../../_address/contents";
import { contentsIn } from "../../_address/contentsIn";
import type { Place } from "../../_address/located";
import { fitsOnOnePage } from "./whole";

/** What the page of a provision shows: the entry it stands in, with its text or the list of what it holds. */
export type Reading = {
  readonly contents: Contents;
  /** From the outermost entry to the one shown. */
  readonly path: readonly Entry[];
  readonly entry: Entry;
  /** The entry and all inside it, in reading order; only its own text where the rest is listed. */
  readonly provisions: readonly Provision[];
  /** Entries inside that have pages of their own and are listed here rather than shown. */
  readonly listed: readonly Entry[];
  /** Whether all of it may be asked for on one page, and whether it is shown so. */
  readonly whole: "possible" | "shown" | null;
  readonly before: Entry | null;
  readonly after: Entry | null;
};

/** The entries that a table of contents lists: a title alone is on every page already. */
export const listedEntries = ({ entries }: Contents): readonly Entry[] =>
  entries.filter((entry) => !(entry.form === "front" && entry.order === entry.last));

/** The most provisions that a page shows of something with pages inside: a long section of an article, never a title of a code. */
const shownAtOnce = 120;

/** An entry is listed, not shown, if it holds articles or is too long for one page. */
const isListed = (entry: Entry): boolean =>
  entry.children.length > 0 &&
  (entry.last - entry.order > shownAtOnce || flatten(entry.children).some((it) => it.kind === "article" || it.kind === "chapter"));

function neighbours({ entries }: Contents, path: readonly Entry[], entry: Entry): readonly [Entry | null, Entry | null] {
  const all = flatten(entries);
  const peers =
    entry.children.length > 0
      ? all.filter((it) => it.kind === entry.kind && pathTo(entries, it.order).length === path.length)
      : all.filter((it) => it.children.length === 0);
  const at = peers.findIndex((it) => it.eId === entry.eId);
  return [peers[at - 1] ?? null, peers[at + 1] ?? null];
}

/** What an entry shows of its own: all of it, or up to the first thing inside that is listed instead. */
async function provisionsShown(library: Library, place: Place, entry: Entry, isWhole: boolean): Promise<readonly Provision[]> {
  const { work, edition } = place;
  if (isWhole || !isListed(entry)) return library.range(work.id, edition.id, entry.order, entry.last);
  const first = entry.children[0];
  return library.range(work.id, edition.id, entry.order, first === undefined ? entry.order : first.order - 1);
}

/**
 * Collects the page on which a provision stands: once a request, for the page and for what it says to machines.
 *
 * @param asksWhole whether all that an entry holds is asked for, where otherwise it would be listed.
 */
export const readingOf = cache(async (library: Library, place: Place, provision: Provision, asksWhole = false): Promise<Reading> => {
  const contents = await contentsIn(library, place.work.id, place.edition.id);
  const path = pathTo(contents.entries, provision.order);
  const entry = path.at(-1);
  if (entry === undefined) throw new Error(`${provision.work} ${provision.eId} stands in no entry of its contents`);
  const [before, after] = neighbours(contents, path, entry);
  const whole = isListed(entry) && fitsOnOnePage([entry]) ? (asksWhole ? "shown" : "possible") : null;
  return {
    contents,
    path,
    entry,
    provisions: await provisionsShown(library, place, entry, whole === "shown"),
    listed: isListed(entry) && whole !== "shown" ? entry.children : [],
    whole,
    before,
    after,
  };
});
