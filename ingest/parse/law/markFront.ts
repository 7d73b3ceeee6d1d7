import type { CleanLine, Line } from "#ingest/stage";

/** Marks the lines that the format itself says stand before the body of a law. */
export const markFront = <Of extends CleanLine>(
  source: readonly Line[],
  lines: readonly Of[],
): readonly (Of & { readonly front: boolean })[] =>
  lines.map((line) => ({ ...line, front: source[line.pieces[0]?.span.line ?? -1]?.isFront === true }));
