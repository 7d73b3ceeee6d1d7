import type { DraftLine } from "#ingest/normalize/draft";
import { quantile } from "#ingest/normalize/quantile";
import type { Geometry, Line } from "#ingest/stage";

export type Placed = { readonly line: DraftLine; readonly geometry: Geometry };

export const placedIn = (source: readonly Line[], lines: readonly DraftLine[]): readonly Placed[] =>
  lines.flatMap((line) => {
    const geometry = source[line.index]?.geometry;
    return geometry == null ? [] : [{ line, geometry }];
  });

/** Columns of pages: a line that stands higher than the one before it begins one. */
export function columnsOf(lines: readonly Placed[]): readonly (readonly Placed[])[] {
  const columns: Placed[][] = [];
  for (const [index, it] of lines.entries()) {
    const above = lines[index - 1];
    const goesDown =
      above !== undefined &&
      above.line.place.page === it.line.place.page &&
      it.geometry.baseline < above.geometry.baseline + above.geometry.size * 0.5;
    if (goesDown) columns.at(-1)?.push(it);
    else columns.push([it]);
  }
  return columns;
}

/** Left and right edge between which the lines of a column are set, in points. */
export type Edges = { readonly left: number; readonly right: number };

/** Fewer lines than this do not tell how wide their column is. */
const fewestLines = 6;

/** Most lines of a column begin at its left edge and end at its right one; indents, last lines and what runs over both do not. */
function edgesOf(column: readonly Placed[]): Edges | null {
  if (column.length < fewestLines) return null;
  const at = (edge: keyof Edges, share: number): number =>
    quantile(
      column.map(({ geometry }) => geometry[edge]),
      share,
    );
  return { left: at("left", 0.25), right: at("right", 0.75) };
}

/** The edges of each line's own column, where columns stand side by side on its page; other lines have none. */
export function columnEdges(source: readonly Line[], lines: readonly DraftLine[]): ReadonlyMap<DraftLine, Edges> {
  const columns = columnsOf(placedIn(source, lines)).map((column) => ({
    column,
    edges: edgesOf(column),
    page: column[0]?.line.place.page,
  }));
  const found = new Map<DraftLine, Edges>();
  for (const [index, { column, edges, page }] of columns.entries()) {
    const isBeside = [columns[index - 1], columns[index + 1]].some(
      (other) =>
        other?.edges != null &&
        edges !== null &&
        other.page === page &&
        (other.edges.left >= edges.right || other.edges.right <= edges.left),
    );
    if (isBeside && edges !== null) for (const { line } of column) found.set(line, edges);
  }
  return found;
}
