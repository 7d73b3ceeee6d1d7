import { type Draft, finish, joinCells, writeOn } from "#ingest/read/blockDraft";
import { failures } from "#ingest/read/failures";
import type { ReadLimits } from "#ingest/read/limits";
import { plainStyle, type Style } from "#ingest/read/markdown/sheet";
import type { Line, ProvisionMark, ReadFailure } from "#ingest/stage";
import { isFinished } from "#ingest/text";
import type { FurnitureKind } from "#lib/law/provision";
import { fail, ok, type Result } from "#lib/result";

/** Signs that are not shown inside a line: soft hyphens, breaks of width zero, byte order marks. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * What formats write on that end blocks by themselves: blocks of one or more lines in reading order, wherever in the file
 * their words stand. A line that is broken by force goes on in its block, unless a sentence ends there.
 */
export class BlockSheet {
  private readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  private block = -1;
  private opensBlock = true;
  private headingLevel: number | null = null;
  private characters = 0;
  /** For each table row that is open: where the lines of each of its cells begin. */
  private readonly rows: number[][] = [];
  /** Kind of furniture that the lines to come are; null: text. */
  furniture: FurnitureKind | null = null;
  /** The provision and its part that the lines to come are; null: not said. */
  provision: ProvisionMark | null = null;
  /** Whether the lines to come stand before the body of a law. */
  isFront = false;
  /** Whether lines are shown as typed, each ended by its writer. */
  asTyped = false;
  /** Whether signs that are not shown stay in the text. */
  keepsUnseen = false;

  constructor(private readonly limits: ReadLimits) {}

  /** Begins a block, which takes a number only if it gets text. The number of a list item waits for the words after it. */
  open(headingLevel: number | null = null): void {
    this.begin(headingLevel, this.current?.only === "item");
  }

  /** Begins a block that goes on after any number that stands alone before it. */
  openAfterNumber(headingLevel: number | null = null): void {
    this.begin(headingLevel, this.current !== null && this.current.only !== null);
  }

  private begin(headingLevel: number | null, goesOn: boolean): void {
    this.headingLevel = headingLevel;
    if (!goesOn) this.startBlock();
    else if (this.current !== null) this.current.headingLevel = headingLevel;
  }

  /** Ends the block, also one that holds a number only. */
  close(): void {
    this.startBlock();
    this.headingLevel = null;
  }

  private startBlock(): void {
    this.current = null;
    this.opensBlock = true;
  }

  /** Ends the line by force. The block ends too after a sentence, and where nothing stands between two breaks. */
  breakLine(): void {
    const { current } = this;
    if (current === null || isFinished(current.pieces.join(""))) this.startBlock();
    this.current = null;
  }

  /** A blank line, which counts in text shown as typed. */
  blankLine(line: number): void {
    this.startBlock();
    this.drafts.push(this.newDraft(line, null));
  }

  /** Adds text with its white space as it stands; it holds no line end. */
  put(line: number, text: string, style: Style): void {
    const shown = this.keepsUnseen ? text : text.replace(unseen, "");
    if (shown === "" || (this.current === null && shown.trim() === "" && !this.asTyped) || this.isFull) return;
    this.characters += shown.length;
    writeOn(this.draftAt(line), shown, style);
  }

  /** Adds text whose runs of white space are shown as one space, or as none where a line begins; `line` is where it begins. */
  putFlowing(line: number, text: string, style: Style): void {
    const spaced = (this.keepsUnseen ? text : text.replace(unseen, "")).replace(/[ \t\r\n\f]+/g, " ");
    const follows = this.current !== null && !this.current.pieces.at(-1)?.endsWith(" ");
    const shown = follows ? spaced : spaced.trimStart();
    const lead = this.current === null ? (/^[ \t\r\n\f]*/.exec(text)?.[0].match(/\n/g)?.length ?? 0) : 0;
    this.put(line + lead, shown, style);
  }

  /** Whether nothing but numbers stands on the line so far. */
  get isAtStart(): boolean {
    return this.current === null || this.current.only !== null;
  }

  /** The number of a list item as it is shown. */
  putMarker(line: number, text: string, style: Style): void {
    const { isAtStart } = this;
    this.put(line, `${text} `, style);
    if (isAtStart && this.current !== null) this.current.only = "item";
  }

  /** Says that the number which the line begins with is typed nowhere, but counted by a list. */
  markCounted(list: string): void {
    if (this.current?.pieces.length === 1) this.current.countedBy = list;
  }

  /** Sets what the line holds so far apart as its number: with a space, and waiting for its words. */
  endNumber(): void {
    if (this.current === null) return;
    writeOn(this.current, this.current.pieces.at(-1)?.endsWith(" ") ? "" : " ", plainStyle);
    this.current.only = "number";
  }

  startRow(): void {
    this.rows.push([]);
    this.open();
  }

  startCell(): void {
    this.startBlock();
    this.rows.at(-1)?.push(this.drafts.length);
  }

  /** A row whose cells hold one line each is one line, its cells set apart by tabs; else every line stays its own. */
  endRow(): void {
    const starts = this.rows.pop() ?? [];
    const cells = starts.map((start, index) => (starts[index + 1] ?? this.drafts.length) - start);
    const filled = cells.filter((count) => count > 0);
    if (filled.length > 1 && filled.every((count) => count === 1)) this.drafts.push(...joinCells(this.drafts.splice(starts[0] ?? 0)));
    this.open();
  }

  private newDraft(line: number, block: number | null): Draft {
    const { headingLevel, furniture, isFront, provision } = this;
    return { line, block, headingLevel, furniture, isFront, provision, countedBy: null, pieces: [], length: 0, marks: [], only: null };
  }

  private draftAt(line: number): Draft {
    if (this.current !== null) return this.current;
    if (this.opensBlock && !this.asTyped) this.block += 1;
    this.opensBlock = false;
    this.current = this.newDraft(line, this.asTyped ? null : this.block);
    this.drafts.push(this.current);
    return this.current;
  }

  /** Whether more text came than a source may hold; what came after that was let go. */
  get isFull(): boolean {
    return this.characters > this.limits.fileBytes || this.drafts.length > this.limits.lines;
  }

  /** The lines in order, or why there are too many. `file` is the name to say. */
  lines(file: string): Result<readonly Line[], ReadFailure> {
    if (this.drafts.length > this.limits.lines) return fail(failures.tooManyLines(file, this.limits.lines));
    if (this.isFull) return fail(failures.unpacksToTooMuch(file, this.limits.fileBytes));
    const long = this.drafts.find(({ length }) => length > this.limits.lineBytes);
    if (long !== undefined) return fail(failures.lineTooLong(file, long.line, this.limits.lineBytes));
    return ok(this.drafts.map(finish));
  }
}
