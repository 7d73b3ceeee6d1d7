import { cache } from "react";
import type { Edition } from "#lib/law/work";
import { type Entry, pathTo } from "../../../_address/contents";
import { contentsIn } from "../../../_address/contentsIn";
import type { Comparable } from "../../../_address/findAgainst";
import type { Reader } from "../../../_address/located";
import { type Comparison, comparisonOf, type EntryChanges, hasChanges } from "./comparison";

/** What the page of a comparison shows. */
export type AgainstView = {
  readonly comparison: Comparison;
  /** What is shown as a whole, with what it stands in; null for the work. */
  readonly entry: Entry | null;
  readonly path: readonly Entry[];
  /** The entry whose text is shown with its changes; null where only the entries inside are listed. */
  readonly shown: EntryChanges | null;
  /** The entries inside that changed. */
  readonly listed: readonly EntryChanges[];
  /** How many entries inside read the same. */
  readonly unchanged: number;
  /** The nearest entries before and after the one shown in which something changed. */
  readonly previous: EntryChanges | null;
  readonly next: EntryChanges | null;
};

/** The entries of a comparison that stand inside one; those that are gone stand with what precedes them. */
function inside(entries: readonly EntryChanges[], { order, last, eId }: Entry): readonly EntryChanges[] {
  const isIn = (it: EntryChanges): boolean => !it.isGone && it.entry.order >= order && it.entry.last <= last && it.entry.eId !== eId;
  const first = entries.findIndex((it) => isIn(it) || (!it.isGone && it.entry.eId === eId));
  const after = entries.findIndex((it, index) => index > first && !it.isGone && !isIn(it));
  return first < 0 ? [] : entries.slice(first, after < 0 ? undefined : after).filter((it) => it.isGone || isIn(it));
}

/** Whether a text has no contents to list: it is one entry and its title. */
const isOneText = (entries: readonly EntryChanges[]): boolean => entries.filter(({ entry }) => entry.form !== "front").length === 1;

/** Collects what the page of a comparison shows. Asked once a request. */
export const againstView = cache(async ({ library }: Reader, text: Comparable, before: Edition): Promise<AgainstView> => {
  const comparison = await comparisonOf(library, before, text.edition);
  const { entries } = await contentsIn(library, text.work.id, text.edition.id);
  const path = text.kind === "provision" ? pathTo(entries, text.provision.order) : [];
  const entry = path.at(-1) ?? null;
  const all = comparison.entries;
  const at = all.findIndex((it) => !it.isGone && it.entry.eId === entry?.eId);
  const only = entry === null && isOneText(all) ? all.find((it) => it.entry.form !== "front") : undefined;
  const within = entry === null ? (only === undefined ? all : []) : inside(all, entry);
  const listed = within.filter(hasChanges);
  const peers = entry === null || entry.children.length > 0 ? [] : all.filter((it) => hasChanges(it) && !it.isGone);
  const place = (it: EntryChanges): number => all.indexOf(it);
  return {
    ...{ comparison, entry, path, listed, unchanged: within.length - listed.length },
    shown: only ?? (at < 0 ? null : (all[at] ?? null)),
    previous: peers.findLast((it) => place(it) < at) ?? null,
    next: peers.find((it) => place(it) > at) ?? null,
  };
});
