import { AknText } from "#ingest/read/akn/aknText";
import { DataNotes } from "#ingest/read/akn/dataNotes";
import { blocks, contentOf, likeUnits, parts, units } from "#ingest/read/akn/elements";
import { faultOfElement, faultOfText } from "#ingest/read/akn/faults";
import { FurnitureNotes } from "#ingest/read/akn/furnitureNotes";
import { NamedProvisions } from "#ingest/read/akn/provisions";
import type { BlockSheet } from "#ingest/read/blockSheet";
import type { XmlElement, XmlHandler } from "#ingest/read/xml/xml";

type Open = { readonly name: string; readonly close: () => void };

const nothing = (): void => {};

/** The namespace of what we add to Akoma Ntoso (`export/akn`). */
const ours = "urn:x-tarmaq:akn";

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
  private readonly shown: AknText;
  private readonly notes = new DataNotes();
  private readonly furniture: FurnitureNotes;
  /** How many elements are open that hold data about the document. */
  private data = 0;
  /** Set in a document that we wrote out ourselves. */
  private named: NamedProvisions | null = null;

  constructor(private readonly sheet: BlockSheet) {
    this.shown = new AknText(sheet);
    this.furniture = new FurnitureNotes(sheet);
  }

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
    else if (this.furniture.isOpen) this.furniture.text(text, line);
    else if (this.data > 0) this.notes.text(text);
    else if (this.named !== null && this.named.mark === null && text.trim() !== "")
      this.fault = { line: line + leadingLines(text), text: `text stands in no provision: "${text.trim().slice(0, 40)}"` };
    else this.shown.put(line, text);
  }

  private readOurs(): void {
    this.named = new NamedProvisions();
    this.shown.isNamed = true;
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
    if (units.has(name) || likeUnits.has(name)) return this.shown.enterUnit();
    if (name === "authorialNote") return this.shown.enterNote(element);
    if (name === "noteRef") this.callNote(element);
    else if (name === "br" || name === "eol") this.shown.breakLine();
    else if (name === "tr") return this.shown.enterRow();
    else if (name === "td" || name === "th") this.shown.startCell();
    else if (name === "toc") return this.shown.enterContents();
    else if (blocks.has(name)) return this.shown.enterBlock(name);
    else if (parts.has(name)) return this.shown.enterPart(element);
    else return this.shown.enterStyle(element, name);
    return nothing;
  }

  private callNote({ line, attributes }: XmlElement): void {
    const note = this.notes.take(attributes.get("href") ?? "");
    this.shown.call(line, attributes.get("marker") ?? note?.marker ?? "", note);
  }

  private enterData(element: XmlElement, name: string): () => void {
    this.data += 1;
    const close = (this.named === null ? null : this.furniture.enter(element, name)) ?? this.notes.enter(element, name);
    return () => {
      this.data -= 1;
      close();
    };
  }
}

const leadingLines = (text: string): number => /^\s*/.exec(text)?.[0].match(/\n/g)?.length ?? 0;
