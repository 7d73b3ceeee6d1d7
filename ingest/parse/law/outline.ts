import { type Draft, newDraft } from "#ingest/parse/law/draft";
import type { LawLine, MarkedLine } from "#ingest/parse/law/markedLine";
import { basicRank, headingRank, isContainerRank, lowestRank, type Marker } from "#ingest/parse/law/marker";
import { goesOn, successionOf } from "#ingest/parse/law/sequence";
import { append, slicePieces, textOf } from "#ingest/pieces";
import type { CleanLine, Line, Piece, PieceText, Problem } from "#ingest/stage";
import { isFinished, leadsIn, startsLarge, startsSmall, wordCount } from "#ingest/text";

/** Where the words of the next line go if it goes on: into the heading or into a block of text. */
type Open = "heading" | "block" | "nothing";

/**
 * Puts a law together line by line, from the marker, heading or text that each was found to be; what it is not sure of it
 * reports. Lines come in reading order, and all of them before the outline is used.
 */
export class Outline {
  readonly root = newDraft(null, -1);
  readonly problems: Problem[] = [];
  private readonly stack: Draft[] = [this.root];
  private open: Open = "nothing";
  /** The heading or block that the next line may go on with: the last of its provision. */
  private openText: Piece[] = [];
  private above: CleanLine | null = null;

  /** @param basicLevel the level of heading that the format gives to basic units, if any: what is above it holds them. */
  constructor(
    private readonly source: readonly Line[],
    private readonly basicLevel: number | null,
  ) {}

  private get current(): Draft {
    return this.stack.at(-1) ?? this.root;
  }

  /** Opens a provision inside the innermost one that may hold it. */
  private enter(draft: Draft): void {
    while (this.stack.length > 1 && this.current.rank >= draft.rank) this.stack.pop();
    this.leadAgain(draft);
    this.current.children.push(draft);
    this.stack.push(draft);
  }

  /** A block after a list that leads into a second list: both are an alinea of what holds them (contract, section 1, "Blocks"). */
  private leadAgain({ marker, rank }: Draft): void {
    const { current } = this;
    const last = current.children.at(-1);
    const lead = current.after.at(-1);
    const begins =
      marker !== null && last?.marker != null && last.rank === rank && successionOf(last.marker.order, marker.order) === "repeated";
    if (!begins || lead === undefined || isContainerRank(current.rank) || !leadsIn(textOf(this.source, lead))) return;
    const alinea: Draft = { ...newDraft(null, current.rank + 0.5), blocks: [lead] };
    current.after.pop();
    current.children.push(alinea);
    this.stack.push(alinea);
  }

  /** A text that later lines may go on with. */
  private begin(open: Open, pieces: PieceText): PieceText {
    this.open = open;
    this.openText = [...pieces];
    return this.openText;
  }

  /** A line that starts a provision. */
  start({ line, marker }: MarkedLine & { readonly marker: Marker }): void {
    const draft = newDraft(marker, marker.rank);
    this.enter(draft);
    draft.num = slicePieces(this.source, line.pieces, 0, marker.length);
    const rest = slicePieces(this.source, line.pieces, marker.length);
    const isHeading = marker.row.follows !== "text";
    const text = this.begin(rest.length === 0 ? "nothing" : isHeading ? "heading" : "block", rest);
    if (isHeading) draft.heading = text;
    else if (rest.length > 0) draft.blocks.push(text);
    this.above = line;
  }

  /** A heading that the format marks and that has no number. `following` are the lines after it. */
  startHeading(line: CleanLine, following: readonly MarkedLine[]): void {
    const { above } = this;
    const isLike = above !== null && above.headingLevel === line.headingLevel;
    const goesOn = isLike && above.end !== "block" && this.open === "heading";
    if (isLike && this.isBare && this.isContainer) this.current.heading = this.begin("heading", line.pieces);
    else if (goesOn) append(this.openText, line.pieces, above.seam);
    else {
      const holdsBasic = this.basicLevel !== null && line.headingLevel !== null && line.headingLevel < this.basicLevel;
      const next = holdsBasic ? null : interrupted(following);
      while (next !== null && this.current.rank >= next.rank) this.stack.pop();
      this.enter(newDraft(null, holdsBasic ? headingRank : next === null ? basicRank : lowestRank, true));
      this.current.heading = this.begin("heading", line.pieces);
    }
    this.above = line;
  }

  /** A line without a marker: it goes on where the line above left off, or is a block of its own. `following` are the lines after it. */
  continue({ line, announced }: MarkedLine, following: readonly MarkedLine[]): void {
    const above = this.above;
    if (above !== null && this.isHeading(above, line, following)) {
      this.current.heading = this.begin("heading", line.pieces);
      this.above = line;
      return;
    }
    const goesOn = above !== null && (announced || this.goesOn(above, line));
    if (goesOn && above.end === "doubtful") this.problems.push(doubt(above));
    if (goesOn && this.open !== "nothing") append(this.openText, line.pieces, above.seam);
    else this.startBlock(line, following);
    this.above = line;
  }

  /** Whether a line belongs to the block above: by its layout, or because a sentence goes on across a break. */
  private goesOn(above: CleanLine, line: CleanLine): boolean {
    if (above.end === "joined") return true;
    const isItem = this.current.marker !== null && !this.current.marker.row.standsAlone;
    if (isItem && line.block !== null && above.block !== line.block) return false;
    if (this.open === "heading" && this.isContainer && isUpper(above.text) && isUpper(line.text)) return true;
    return this.open === "block" && (above.end === "doubtful" || (!isFinished(above.text) && startsSmall(line.text)));
  }

  /** Whether the provision has only its marker so far. */
  private get isBare(): boolean {
    const { heading, blocks, children } = this.current;
    return this.open === "nothing" && heading.length === 0 && blocks.length === 0 && children.length === 0;
  }

  private get isContainer(): boolean {
    return this.current.marker !== null && isContainerRank(this.current.rank);
  }

  /**
   * Whether a line is the heading of the provision whose marker stands alone above it: short, without an end, and not one that
   * only leads into a list. Below a basic unit it must be followed by something that starts anew.
   */
  private isHeading(above: CleanLine, line: LawLine, [next]: readonly MarkedLine[]): boolean {
    const { marker, rank } = this.current;
    if (marker === null || rank > basicRank || marker.row.follows === "text" || line.quoted) return false;
    if (!this.isBare) return false;
    if (above.end === "joined" || isFinished(line.text) || startsSmall(line.text) || wordCount(line.text) > longestHeading) return false;
    return this.isContainer || (line.end === "block" && next !== undefined && (next.marker !== null || startsLarge(next.line.text)));
  }

  private startBlock(line: CleanLine, following: readonly MarkedLine[]): void {
    this.leaveFinishedList(following);
    const draft = this.current;
    (draft.children.length > 0 ? draft.after : draft.blocks).push(this.begin("block", line.pieces));
  }

  /** A block after an item of a list belongs to the item if the list goes on after it, else to what the list completes. */
  private leaveFinishedList(following: readonly MarkedLine[]): void {
    const { marker, rank } = this.current;
    if (marker === null || rank <= basicRank || marker.row.standsAlone) return;
    const next = following.find((other) => other.marker !== null)?.marker;
    if (next?.rank === rank && goesOn(marker.order, next.order)) return;
    this.stack.pop();
    this.leaveFinishedList(following);
  }
}

/** The number with which a list goes on after a heading that stands inside it, as that of a table does; null: none does. */
function interrupted(following: readonly MarkedLine[]): Marker | null {
  const next = following.find(({ marker, line }) => marker !== null || line.headingLevel !== null)?.marker;
  return next != null && next.rank > basicRank && successionOf(null, next.order) !== "next" ? next : null;
}

/** Headings are shorter than this, in words. */
const longestHeading = 30;

const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const doubt = (line: CleanLine): Problem => ({
  place: line.place,
  rule: "line-end",
  severity: "info",
  message: "The layout does not settle whether a block ends with this line; it was joined with the next.",
  text: line.text.slice(-80),
});
