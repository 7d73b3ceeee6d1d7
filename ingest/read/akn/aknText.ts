import type { Note } from "#ingest/read/akn/dataNotes";
import { deepestHeading } from "#ingest/read/akn/elements";
import type { BlockSheet } from "#ingest/read/blockSheet";
import { plainStyle, type Style } from "#ingest/read/markdown/sheet";
import type { XmlElement } from "#ingest/read/xml/xml";

/** Writes what a document shows onto a sheet. Every `enter…` gives what to do when its element closes. */
export class AknText {
  private style: Style = plainStyle;
  /** How many units are open, notes, and elements that hold the text of a block. */
  private depth = 0;
  private inNote = 0;
  private inBlocks = 0;
  /** What notes show, which waits for the end of the block in which they are called. */
  private waiting: (() => void)[] = [];
  /** Whether every number and heading is a line of its own, because it is named. */
  isNamed = false;

  constructor(private readonly sheet: BlockSheet) {}

  /** Does something now, or after the block that is open where it belongs to a note. */
  private act(action: () => void): void {
    if (this.inNote > 0) this.waiting.push(action);
    else action();
  }

  put(line: number, text: string): void {
    const { style } = this;
    if (this.inBlocks > 0 || text.trim() !== "") this.act(() => this.sheet.putFlowing(line, text, style));
  }

  breakLine(): void {
    this.act(() => this.sheet.breakLine());
  }

  startCell(): void {
    this.act(() => this.sheet.startCell());
  }

  enterUnit(): () => void {
    this.act(() => this.sheet.close());
    this.depth += 1;
    return () => {
      this.depth -= 1;
      this.act(() => this.sheet.close());
    };
  }

  enterBlock(name: string): () => void {
    const isHeading = name === "heading" || name === "subheading" || name === "crossHeading";
    const level = isHeading ? Math.min(Math.max(this.depth, 1), deepestHeading) : null;
    this.act(() => (name === "num" || this.isNamed ? this.sheet.open(level) : this.sheet.openAfterNumber(level)));
    this.inBlocks += 1;
    return () => {
      this.inBlocks -= 1;
      this.act(() => (name === "num" && !this.isNamed ? this.sheet.endNumber() : this.sheet.close()));
      if (this.inBlocks === 0 && name !== "num") this.flushNotes();
    };
  }

  private flushNotes(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const action of waiting) action();
  }

  enterPart({ line, attributes }: XmlElement): () => void {
    this.act(() => this.sheet.close());
    const quote = (side: string): void => {
      const sign = attributes.get(side);
      if (sign !== undefined) this.act(() => this.sheet.putFlowing(line, sign, this.style));
    };
    quote("startQuote");
    return () => {
      quote("endQuote");
      this.act(() => this.sheet.close());
    };
  }

  enterRow(): () => void {
    this.act(() => this.sheet.startRow());
    return () => this.act(() => this.sheet.endRow());
  }

  enterContents(): () => void {
    const before = this.sheet.furniture;
    this.sheet.furniture = "repeated-title";
    return () => {
      this.sheet.furniture = before;
    };
  }

  enterStyle({ attributes }: XmlElement, name: string): () => void {
    const before = this.style;
    const href = attributes.get("href") ?? null;
    const leadsOut = (name === "a" || name === "ref") && href !== null && /^https?:/i.test(href);
    this.style = {
      bold: before.bold || name === "b",
      italic: before.italic || name === "i",
      superscript: before.superscript || name === "sup",
      href: leadsOut ? href : before.href,
    };
    return () => {
      this.style = before;
    };
  }

  /** The mark of a note where it is called, and again at its head. */
  private mark(line: number, marker: string): void {
    this.act(() => this.sheet.putFlowing(line, marker, { ...this.style, superscript: true }));
  }

  enterNote({ line, attributes }: XmlElement): () => void {
    const marker = attributes.get("marker") ?? "";
    const before = this.style;
    this.mark(line, marker);
    this.inNote += 1;
    this.style = plainStyle;
    this.head(line, marker);
    return () => {
      this.act(() => this.sheet.close());
      this.inNote -= 1;
      this.style = before;
      if (this.inBlocks === 0) this.flushNotes();
    };
  }

  private head(line: number, marker: string): void {
    this.act(() => this.sheet.close());
    if (marker === "") return;
    this.act(() => this.sheet.putFlowing(line, marker, { ...plainStyle, superscript: true }));
    this.act(() => this.sheet.endNumber());
  }

  /** A note that is called here and stands among the data. */
  call(line: number, marker: string, note: Note | undefined): void {
    this.mark(line, marker);
    if (note === undefined) return;
    this.inNote += 1;
    this.head(note.blocks[0]?.line ?? line, note.marker);
    for (const block of note.blocks) {
      this.act(() => this.sheet.openAfterNumber());
      this.act(() => this.sheet.putFlowing(block.line, block.text, plainStyle));
      this.act(() => this.sheet.close());
    }
    this.inNote -= 1;
    if (this.inBlocks === 0) this.flushNotes();
  }
}
