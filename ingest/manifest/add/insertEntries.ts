import { isDeepStrictEqual } from "node:util";
import { type Document, isNode, isSeq, parseDocument, stringify } from "yaml";
import type { ManifestWork } from "#ingest/manifest/schema";

/** No line is broken anew: a title stays on its line, as do those that somebody broke. */
const style = { lineWidth: 0 } as const;

const valuesOf = (text: string): unknown => parseDocument(text).toJS() ?? {};

const worksIn = (values: unknown): readonly unknown[] => {
  const works: unknown = typeof values === "object" && values !== null ? Reflect.get(values, "works") : undefined;
  return Array.isArray(works) ? works : [];
};

/** Where the last entry of a list ends, at the beginning of the line below it; null if the list is not written in lines. */
function endOfList(text: string, document: Document): { readonly at: number; readonly indent: string } | null {
  const works = document.get("works", true);
  const last = isSeq(works) && works.flow !== true ? works.items.at(-1) : undefined;
  if (!isNode(last) || !last.range) return null;
  const [start, end] = last.range;
  const [dash] = /[^\n]*$/.exec(text.slice(0, start)) ?? [""];
  const lineEnd = text[end - 1] === "\n" ? end : text.indexOf("\n", end) + 1;
  return { at: lineEnd === 0 ? text.length : lineEnd, indent: /^ *(?=- *$)/.exec(dash)?.[0] ?? "" };
}

/** The lines of new entries, each after an empty line. */
const linesOf = (entries: readonly ManifestWork[], indent: string): string =>
  entries.map((entry) => `\n${stringify([entry], style).replace(/^(?=.)/gm, indent)}`).join("");

/** The same by the package's own writing, which keeps comments and lays lines out anew. */
function rewritten(text: string, entries: readonly ManifestWork[]): string {
  const document = parseDocument(text);
  if (!isSeq(document.get("works", true))) document.set("works", document.createNode([]));
  const works = document.get("works", true);
  if (isSeq(works)) works.flow = false;
  for (const entry of entries) document.addIn(["works"], document.createNode(entry));
  return document.toString(style);
}

/**
 * Puts works at the end of a manifest's list, and changes nothing else: not a comment, not a line that somebody laid out. Only
 * a list that is not written in lines (`works: []`) is laid out anew.
 */
export function insertEntries(text: string, entries: readonly ManifestWork[]): string {
  const place = endOfList(text, parseDocument(text));
  if (place === null) return rewritten(text, entries);
  const before = text.slice(0, place.at).replace(/(?<!\n)$/, "\n");
  const spliced = `${before}${linesOf(entries, place.indent)}${text.slice(place.at)}`;
  const values = valuesOf(text);
  const wanted = { ...(values as object), works: [...worksIn(values), ...entries] };
  return isDeepStrictEqual(valuesOf(spliced), wanted) ? spliced : rewritten(text, entries);
}
