import type { Entry } from "../../_address/contents";

/** The parameter that asks for all that a section or a work holds, on one page: to be read in one go, searched in, or printed. */
export const wholeParameter = "whole";

export const wholeQuery = `?${wholeParameter}`;

/** The most provisions that such a page holds: a constitution. A code of thousands would be a download and not a page. */
const mostOnOnePage = 1000;

/** Whether all inside entries that follow each other fits on one page. */
export function fitsOnOnePage(entries: readonly Pick<Entry, "order" | "last">[]): boolean {
  const [first, last] = [entries[0], entries.at(-1)];
  return first !== undefined && last !== undefined && last.last - first.order < mostOnOnePage;
}
