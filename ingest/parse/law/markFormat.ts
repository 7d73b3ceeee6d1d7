import type { CleanLine, Line } from "#ingest/stage";

/** Marks what the format itself says of the lines of a law: that they stand before its body, and which lists count their numbers. */
export const markFormat = <Of extends CleanLine>(
  source: readonly Line[],
  lines: readonly Of[],
): readonly (Of & { readonly front: boolean; readonly countedBy: string | null })[] =>
  lines.map((line) => {
    const first = line.pieces[0]?.span;
    const read = source[first?.line ?? -1];
    return { ...line, front: read?.isFront === true, countedBy: first?.start === 0 ? (read?.countedBy ?? null) : null };
  });
