import type { Assigned } from "#ingest/parse/literature/assignRoles";
import { matchLabel } from "#ingest/parse/literature/labels";
import { wordCount } from "#ingest/text";

/**
 * A journal's web page about an article has no labels above its authors, keywords and abstract, but names what comes after
 * them ("How to Cite"). Where those labels stand, what comes before them is read by its form.
 */
const isLabel = ({ block }: Assigned): boolean =>
  matchLabel(block.text, "biography") !== null || matchLabel(block.text, "citation") !== null;

/** Words in a row with commas between and no end: keywords. */
const isList = (text: string): boolean =>
  (text.match(/,/g)?.length ?? 0) >= 2 && !/[.!?]\s*$/u.test(text) && wordCount(text) / text.split(",").length <= 5;

function roleInFront(it: Assigned, all: readonly Assigned[]): Assigned["role"] {
  if (it.role !== "p" && it.role !== "look-heading" && it.role !== "title") return it.role;
  if (/^[•·]/u.test(it.block.text) && it === all[0]) return "author";
  return isList(it.block.text) ? "keywords" : it.role === "p" ? "abstract" : it.role;
}

/** The same blocks, read as a web page about an article if they are one. */
export function readWebPage(assigned: readonly Assigned[]): readonly Assigned[] {
  const end = assigned.findIndex(isLabel);
  if (end < 0 || assigned.some(({ role }) => role === "abstract" || role === "abstract-label")) return assigned;
  return assigned.map((it, index) => {
    if (index < end) return { ...it, role: roleInFront(it, assigned) };
    return isLabel(it) ? { ...it, role: "heading" as const } : it;
  });
}
