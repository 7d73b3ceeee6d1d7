/** A piece of a line: text as it stands, or the label of a footnote where it is called or where its note begins. */
export type FootnotePiece = { readonly kind: "text" | "call" | "note"; readonly text: string };

/**
 * The labels of a file's footnotes, as in `[^1]: …`. CommonMark knows none; they are written the way of GitHub and pandoc.
 * Known limit: an escaped `\[^1]` in a file that has a footnote of this label counts as a call.
 */
export const footnoteLabels = (source: string): ReadonlySet<string> =>
  new Set([...source.matchAll(/^[ >]{0,9}\[\^([^\]\s]{1,50})\]:/gm)].map((match) => match[1] ?? ""));

/** Finds calls and beginnings of notes in one line; a label that no note bears is text. */
export function splitFootnotes(line: string, labels: ReadonlySet<string>): readonly FootnotePiece[] {
  if (labels.size === 0) return [{ kind: "text", text: line }];
  const pieces: FootnotePiece[] = [];
  let from = 0;
  for (const match of line.matchAll(/\[\^([^\]\s]{1,50})\](:?)/g)) {
    const [whole, label = "", colon] = match;
    if (!labels.has(label)) continue;
    const beginsNote = colon === ":" && match.index === 0;
    pieces.push({ kind: "text", text: line.slice(from, match.index) }, { kind: beginsNote ? "note" : "call", text: label });
    from = match.index + whole.length - (colon === ":" && !beginsNote ? 1 : 0);
  }
  return [...pieces, { kind: "text", text: line.slice(from) }];
}
