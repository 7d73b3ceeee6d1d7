import type { MarkedLine } from "#ingest/parse/law/acceptMarkers";
import { basicRank, type Marker } from "#ingest/parse/law/marker";
import { successionOf } from "#ingest/parse/law/sequence";
import { joinPieces, slicePieces, withSpace } from "#ingest/pieces";
import type { CleanLine, Line, PieceText, Problem, Seam } from "#ingest/stage";
import { isFinished, startsSmall } from "#ingest/text";

/**
 * A provision while the law is put together. `blocks` are its own blocks in order; `after` those that follow its children.
 * A `marker` of null is the root, or a heading without a number (`headed`).
 */
export type Draft = {
  readonly marker: Marker | null;
  readonly rank: number;
  readonly headed: boolean;
  num: PieceText;
  heading: PieceText;
  blocks: PieceText[];
  after: PieceText[];
  readonly children: Draft[];
};

export const newDraft = (marker: Marker | null, rank: number, headed = false): Draft => ({
  ...{ marker, rank, headed, num: [], heading: [], blocks: [], after: [] },
  children: [],
});

/** Where the words of the next line go if it goes on: into the heading or into a block of text. */
type Open = "heading" | "block" | "nothing";

export class Outline {
  readonly root = newDraft(null, -1);
  readonly problems: Problem[] = [];
  private readonly stack: Draft[] = [this.root];
  private open: Open = "nothing";
  private above: CleanLine | null = null;

  constructor(private readonly source: readonly Line[]) {}

  private get current(): Draft {
    return this.stack.at(-1) ?? this.root;
  }

  /** Opens a provision inside the innermost one that may hold it. */
  private enter(draft: Draft): void {
    while (this.stack.length > 1 && this.current.rank >= draft.rank) this.stack.pop();
    this.current.children.push(draft);
    this.stack.push(draft);
  }

  /** A line that starts a provision. */
  start({ line, marker }: MarkedLine & { readonly marker: Marker }): void {
    const draft = newDraft(marker, marker.rank);
    this.enter(draft);
    draft.num = slicePieces(this.source, line.pieces, 0, marker.length);
    const rest = slicePieces(this.source, line.pieces, marker.length);
    const isHeading = marker.row.follows !== "text";
    if (isHeading) draft.heading = rest;
    else if (rest.length > 0) draft.blocks.push(rest);
    this.open = rest.length === 0 ? "nothing" : isHeading ? "heading" : "block";
    this.above = line;
  }

  /** A heading that the format marks and that has no number. */
  startHeading(line: CleanLine): void {
    const goesOn = this.above?.headingLevel === line.headingLevel && this.above.end !== "block" && this.open === "heading";
    if (!goesOn) this.enter(newDraft(null, basicRank, true));
    this.current.heading = joinPieces(this.current.heading, line.pieces, this.above?.seam ?? withSpace);
    this.open = "heading";
    this.above = line;
  }

  /** A line without a marker: it goes on where the line above left off, or is a block of its own. `following` are the lines after it. */
  continue({ line, announced }: MarkedLine, following: readonly MarkedLine[]): void {
    const above = this.above;
    const goesOn = above !== null && (announced || this.goesOn(above, line));
    if (goesOn && above.end === "doubtful") this.problems.push(doubt(above));
    if (goesOn && this.open === "heading") this.current.heading = joinPieces(this.current.heading, line.pieces, above.seam);
    else if (goesOn && this.open === "block") this.extendBlock(line.pieces, above.seam);
    else this.startBlock(line, following);
    this.above = line;
  }

  /** Whether a line belongs to the block above: by its layout, or because a sentence goes on across a break. */
  private goesOn(above: CleanLine, line: CleanLine): boolean {
    if (above.end === "joined") return true;
    return this.open === "block" && (above.end === "doubtful" || (!isFinished(above.text) && startsSmall(line.text)));
  }

  private extendBlock(pieces: PieceText, seam: Seam): void {
    const draft = this.current;
    const blocks = draft.children.length > 0 ? draft.after : draft.blocks;
    const last = blocks.pop();
    blocks.push(last === undefined ? pieces : joinPieces(last, pieces, seam));
  }

  private startBlock(line: CleanLine, following: readonly MarkedLine[]): void {
    this.leaveFinishedList(following);
    const draft = this.current;
    (draft.children.length > 0 ? draft.after : draft.blocks).push(line.pieces);
    this.open = "block";
  }

  /** A block after an item of a list belongs to the item if the list goes on after it, else to what the list completes. */
  private leaveFinishedList(following: readonly MarkedLine[]): void {
    const { marker, rank } = this.current;
    if (marker === null || rank <= basicRank || marker.row.unit === "para") return;
    const next = following.find((other) => other.marker !== null)?.marker;
    const goesOn = next?.row.unit === marker.row.unit && ["next", "inserted"].includes(successionOf(marker.number, next.number));
    if (goesOn) return;
    this.stack.pop();
    this.leaveFinishedList(following);
  }
}

const doubt = (line: CleanLine): Problem => ({
  place: line.place,
  rule: "line-end",
  severity: "info",
  message: "The layout does not settle whether a block ends with this line; it was joined with the next.",
  text: line.text.slice(-80),
});
