import { failures } from "#ingest/read/failures";
import type { ReadLimits } from "#ingest/read/limits";
import { clipMarks, plainStyle, type Style } from "#ingest/read/markdown/sheet";
import type { Line, Mark, ProvisionMark, ReadFailure } from "#ingest/stage";
import { isFinished } from "#ingest/text";
import type { FurnitureKind } from "#lib/law/provision";
import { fail, ok, type Result } from "#lib/result";

type Draft = {
  line: number;
  /** Null in text that the format shows as it was typed: there lines end where its writer ended them. */
  readonly block: number | null;
  headingLevel: number | null;
  readonly furniture: FurnitureKind | null;
  readonly provision: ProvisionMark | null;
  readonly pieces: string[];
  length: number;
  readonly marks: Mark[];
  /** Set while it holds a number and nothing else: that of a list item, or one that the text itself sets apart. */
  only: "item" | "number" | null;
};

/** Signs that are not shown inside a line: soft hyphens, breaks of width zero, byte order marks. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

const styledKinds = ["bold", "italic", "superscript"] as const;

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
    this.write(this.draftAt(line), shown, style);
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

  /** Sets what the line holds so far apart as its number: with a space, and waiting for its words. */
  endNumber(): void {
    if (this.current === null) return;
    this.write(this.current, this.current.pieces.at(-1)?.endsWith(" ") ? "" : " ", plainStyle);
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
    if (filled.length > 1 && filled.every((count) => count === 1)) this.joinRow(starts[0] ?? 0);
    this.open();
  }

  private joinRow(start: number): void {
    const [first, ...others] = this.drafts.splice(start);
    if (first === undefined) return;
    first.headingLevel = null;
    for (const { pieces, length, marks } of others) {
      const shift = first.length + 1;
      first.marks.push(...marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })));
      first.pieces.push("\t", ...pieces);
      first.length = shift + length;
    }
    this.drafts.push(first);
  }

  private newDraft(line: number, block: number | null): Draft {
    const { headingLevel, furniture, provision } = this;
    return { line, block, headingLevel, furniture, provision, pieces: [], length: 0, marks: [], only: null };
  }

  private draftAt(line: number): Draft {
    if (this.current !== null) return this.current;
    if (this.opensBlock && !this.asTyped) this.block += 1;
    this.opensBlock = false;
    this.current = this.newDraft(line, this.asTyped ? null : this.block);
    this.drafts.push(this.current);
    return this.current;
  }

  private write(draft: Draft, text: string, style: Style): void {
    const start = draft.length;
    draft.pieces.push(text);
    draft.length += text.length;
    if (text.trim() !== "") draft.only = null;
    for (const kind of styledKinds) if (style[kind]) addMark(draft.marks, { kind, start, end: draft.length, href: null });
    if (style.href !== null) addMark(draft.marks, { kind: "link", start, end: draft.length, href: style.href });
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

/** How many marks at the end of a line are looked through for one to lengthen: one of each kind. */
const kindsOfMarks = 4;

/** Adds a mark, or lengthens one that ends where it begins. */
function addMark(marks: Mark[], mark: Mark): void {
  for (let at = marks.length - 1; at >= Math.max(0, marks.length - kindsOfMarks); at -= 1) {
    const known = marks[at];
    if (known?.kind !== mark.kind || known.end !== mark.start || known.href !== mark.href) continue;
    marks[at] = { ...known, end: mark.end };
    return;
  }
  marks.push(mark);
}

function finish({ line, block, headingLevel, furniture, provision, pieces, marks }: Draft): Line {
  const text = pieces.join("").trimEnd();
  const shown = { page: null, line, text, headingLevel, block, marks: clipMarks(marks, 0, text.length), geometry: null };
  return { ...shown, ...(furniture === null ? {} : { furniture }), ...(provision === null ? {} : { provision }) };
}
