import { blocks, contentOf, likeUnits, units } from "#ingest/read/akn/elements";
import { faultOfElement, faultOfText } from "#ingest/read/akn/faults";
import { NamedProvisions } from "#ingest/read/akn/provisions";
import type { BlockSheet } from "#ingest/read/blockSheet";
import { plainStyle, type Style } from "#ingest/read/markdown/sheet";
import type { XmlElement, XmlHandler } from "#ingest/read/xml/xml";

/** A note as it stands in the data of a document: what it is called by, and its blocks with their lines. */
type Note = { readonly marker: string; readonly blocks: { readonly line: number; text: string }[] };

type Open = { readonly name: string; readonly close: () => void };

const nothing = (): void => {};

/** The namespace of what we add to Akoma Ntoso (`export/akn`). */
const ours = "urn:x-tarmaq:akn";

/** Elements whose parts are shown as blocks, and which end the block before them. */
const parts: ReadonlySet<string> = new Set([
  "preface",
  "preamble",
  "conclusions",
  "coverPage",
  "quotedStructure",
  "embeddedStructure",
  "table",
]);

const deepestHeading = 6;

/**
 * Writes a document in Akoma Ntoso onto a sheet: the number of a unit before its heading, or before its first words where it
 * has none; every `p` is a block; notes follow the block where they are called. Stops at the first element or text that may
 * not stand where it does.
 */
export class AknWriter implements XmlHandler {
  fault: { readonly line: number; readonly text: string } | null = null;
  hasBody = false;
  root: string | null = null;
  private readonly opened: Open[] = [];
  private style: Style = plainStyle;
  private depth = 0;
  /** How many elements are open that hold data about the document, and the note among them. */
  private data = 0;
  private dataNote: Note | null = null;
  private readonly notes = new Map<string, Note>();
  /** What waits for the end of the block in which it was met; null: nothing is waited for. */
  private waiting: (() => void)[] = [];
  private inNote = 0;
  private inBlocks = 0;
  /** Set in a document that we wrote out ourselves. */
  private named: NamedProvisions | null = null;

  constructor(private readonly sheet: BlockSheet) {}

  open(element: XmlElement): void {
    this.root ??= element.name;
    const parent = this.opened.at(-1)?.name ?? null;
    const fault = faultOfElement(element.name, parent);
    if (fault !== null) this.fault ??= { line: element.line, text: fault };
    if (parent === null && element.attributes.get("xmlns:tarmaq") === ours) this.readOurs();
    const close = this.fault === null ? this.enter(element, element.name.replace(/^akn:/, "")) : nothing;
    this.opened.push({ name: element.name, close });
  }

  close(): void {
    this.opened.pop()?.close();
  }

  text(text: string, line: number): void {
    const parent = this.opened.at(-1)?.name;
    if (parent === undefined || this.fault !== null) return;
    const fault = faultOfText(text, parent);
    if (fault !== null) this.fault = { line: line + leadingLines(text), text: fault };
    else if (this.data > 0) this.noteText(text);
    else if (this.named !== null && this.named.mark === null && text.trim() !== "")
      this.fault = { line: line + leadingLines(text), text: `text stands in no provision: "${text.trim().slice(0, 40)}"` };
    else this.put(line, text, this.style);
  }

  /** Does something now, or after the block that is open where it belongs to a note. */
  private act(action: () => void): void {
    if (this.inNote > 0) this.waiting.push(action);
    else action();
  }

  private put(line: number, text: string, style: Style): void {
    if (this.inBlocks > 0 || text.trim() !== "") this.act(() => this.sheet.putFlowing(line, text, style));
  }

  private readOurs(): void {
    this.named = new NamedProvisions();
    this.sheet.keepsUnseen = true;
  }

  private enter(element: XmlElement, name: string): () => void {
    const leave = this.data > 0 || this.named === null ? nothing : this.named.enter(element, name);
    if (typeof leave === "string") this.fault ??= { line: element.line, text: leave };
    this.sheet.provision = this.named?.mark ?? null;
    const close = this.enterShown(element, name);
    return () => {
      close();
      if (typeof leave !== "string") leave();
    };
  }

  private enterShown(element: XmlElement, name: string): () => void {
    if (/^(?:b|mainB|\w+B)ody$/.test(name)) this.hasBody = true;
    if (this.data > 0 || contentOf(name) === "data") return this.enterData(element, name);
    if (units.has(name) || likeUnits.has(name)) return this.enterUnit();
    if (name === "authorialNote") return this.enterNote(element);
    if (name === "noteRef") this.callNote(element);
    else if (name === "br" || name === "eol") this.act(() => this.sheet.breakLine());
    else if (name === "tr") return this.enterRow();
    else if (name === "td" || name === "th") this.act(() => this.sheet.startCell());
    else if (name === "toc") return this.enterContents();
    else if (blocks.has(name)) return this.enterBlock(name);
    else if (parts.has(name)) return this.enterPart(element);
    else return this.enterStyle(element, name);
    return nothing;
  }

  private enterUnit(): () => void {
    this.act(() => this.sheet.close());
    this.depth += 1;
    return () => {
      this.depth -= 1;
      this.act(() => this.sheet.close());
    };
  }

  private enterBlock(name: string): () => void {
    const isHeading = name === "heading" || name === "subheading" || name === "crossHeading";
    const level = isHeading ? Math.min(Math.max(this.depth, 1), deepestHeading) : null;
    this.act(() => (name === "num" || this.named !== null ? this.sheet.open(level) : this.sheet.openAfterNumber(level)));
    this.inBlocks += 1;
    return () => {
      this.inBlocks -= 1;
      this.act(() => (name === "num" && this.named === null ? this.sheet.endNumber() : this.sheet.close()));
      if (this.inBlocks === 0 && name !== "num") this.flushNotes();
    };
  }

  private flushNotes(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const action of waiting) action();
  }

  private enterPart({ line, attributes }: XmlElement): () => void {
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

  private enterRow(): () => void {
    this.act(() => this.sheet.startRow());
    return () => this.act(() => this.sheet.endRow());
  }

  private enterContents(): () => void {
    const before = this.sheet.furniture;
    this.sheet.furniture = "repeated-title";
    return () => {
      this.sheet.furniture = before;
    };
  }

  private enterStyle({ attributes }: XmlElement, name: string): () => void {
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

  private enterNote({ line, attributes }: XmlElement): () => void {
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

  private callNote({ line, attributes }: XmlElement): void {
    const id = (attributes.get("href") ?? "").replace(/^#/, "");
    const note = this.notes.get(id);
    this.mark(line, attributes.get("marker") ?? note?.marker ?? "");
    if (note === undefined) return;
    this.notes.delete(id);
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

  private enterData({ line, attributes }: XmlElement, name: string): () => void {
    this.data += 1;
    if (name === "note") {
      this.dataNote = { marker: attributes.get("marker") ?? "", blocks: [] };
      this.notes.set(attributes.get("eId") ?? attributes.get("id") ?? "", this.dataNote);
    } else if (blocks.has(name)) this.dataNote?.blocks.push({ line, text: "" });
    return () => {
      this.data -= 1;
      if (name === "note") this.dataNote = null;
    };
  }

  private noteText(text: string): void {
    const block = this.dataNote?.blocks.at(-1);
    if (block !== undefined) block.text += text;
  }
}

const leadingLines = (text: string): number => /^\s*/.exec(text)?.[0].match(/\n/g)?.length ?? 0;
