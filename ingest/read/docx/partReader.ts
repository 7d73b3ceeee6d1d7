import { addressIn, Fields } from "#ingest/read/docx/fields";
import type { Findings } from "#ingest/read/docx/findings";
import type { Item, NoteKind, Stretch } from "#ingest/read/docx/items";
import { isOn } from "#ingest/read/docx/names";
import { type Basis, ParagraphDraft } from "#ingest/read/docx/paragraphDraft";
import type { XmlElement, XmlHandler } from "#ingest/read/xml/xml";

/** What the parts of a document need to know of each other. */
export type Common = Basis & {
  readonly findings: Findings;
  /** The number that a note is shown with, by its id. */
  readonly numberOfNote: (of: NoteKind, id: string) => string;
};

type Closer = () => void;
const nothing: Closer = () => {};

/** What happens when an element opens: something to do when it closes, or nothing inside it is read. */
type Opener = (element: XmlElement) => Closer | "pass-over";

/** White space of XML around a text, which is not shown unless the text says that it is kept. */
const spaceAround = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Properties as they were before a change, and those of pages. */
const passedOver = ["pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "sectPr", "tblGrid"];

/**
 * Reads one part of a document as it would be shown with all its changes accepted: paragraphs with the numbers of lists, the
 * results of fields, the text of boxes once, notes at their marks. Words keep the letters that they are stored in, also where
 * capitals are only shown. Comments, deleted and hidden words are no text.
 */
export class PartReader implements XmlHandler {
  readonly items: Item[] = [];
  /** Where items go: to those of the part, or to what is anchored to a paragraph. */
  private flow: Item[] = this.items;
  private readonly closers: Closer[] = [];
  private passing = 0;
  private readonly paragraphs: ParagraphDraft[] = [];
  /** What a paragraph whose end was deleted hands on to the next. */
  private carried: readonly Stretch[] = [];
  private readonly fields = new Fields();
  private readonly links: (string | null)[] = [];
  private deleting = 0;
  private inContents = false;
  private reading: "nothing" | "text" | "instruction" | "deleted" = "nothing";
  private keepsSpace = false;
  /** For each alternative content that is open, whether one of its choices was taken. */
  private readonly chosen: boolean[] = [];
  /** For each table row that is open, whether it was deleted; and whether its properties are open. */
  private readonly deletedRows: boolean[] = [];
  private inRowProperties = false;

  constructor(
    private readonly common: Common,
    /** The address that a relation of this part leads to, outside the document. */
    private readonly addressOf: (id: string) => string | null,
    /** The number of the note that is read. */
    private readonly noteMark: () => string = () => "",
  ) {}

  private readonly openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
    ["w:p", () => this.openParagraph()],
    ["w:pPr", () => this.openProperties()],
    ["w:r", () => this.openRun()],
    ["w:t", (element) => this.openText("text", element)],
    ["m:t", (element) => this.openText("text", element)],
    ["w:instrText", (element) => this.openText("instruction", element)],
    ["w:delText", (element) => this.openText("deleted", element)],
    ["w:delInstrText", () => "pass-over"],
    ["w:tab", () => (this.paragraph?.inProperties ? nothing : this.sign("\t"))],
    ["w:ptab", () => this.sign("\t")],
    ["w:br", () => this.add("break")],
    ["w:cr", () => this.add("break")],
    ["w:noBreakHyphen", () => this.sign("-")],
    ["w:sym", ({ attributes }) => this.symbol(Number.parseInt(attributes.get("w:char") ?? "", 16))],
    ["w:fldChar", ({ attributes }) => this.markField(attributes.get("w:fldCharType"))],
    ["w:fldSimple", ({ attributes }) => this.link(addressIn(attributes.get("w:instr") ?? ""))],
    ["w:hyperlink", ({ attributes }) => this.link(this.addressOf(attributes.get("r:id") ?? ""))],
    ["w:footnoteReference", (element) => this.note("footnote", element)],
    ["w:endnoteReference", (element) => this.note("endnote", element)],
    ["w:footnoteRef", () => this.raised(this.noteMark())],
    ["w:endnoteRef", () => this.raised(this.noteMark())],
    ["w:tr", () => this.openRow()],
    ["w:trPr", () => this.openRowProperties()],
    ["w:tc", () => this.item("cell")],
    ["w:txbxContent", () => this.openTextBox()],
    ["w:sdt", () => this.openControl()],
    ["w:docPartGallery", ({ attributes }) => this.gallery(attributes.get("w:val"))],
    ["mc:AlternateContent", () => this.openAlternatives()],
    ["mc:Choice", () => this.choose()],
    ["mc:Fallback", () => this.choose()],
    ["w:ins", () => this.inserted()],
    ["w:moveTo", () => this.inserted()],
    ["w:del", () => this.deleted()],
    ["w:moveFrom", () => this.deleted()],
    ["w:altChunk", () => this.unread("a part in another format")],
    ["w:subDoc", () => this.unread("a part in another file")],
    ["a:graphicData", ({ attributes }) => this.graphic(attributes.get("uri") ?? "")],
    ...passedOver.map((name) => [`w:${name}`, () => "pass-over"] as const),
  ]);

  open(element: XmlElement): void {
    if (this.passing > 0) {
      this.passing += 1;
      return;
    }
    const closer = this.openers.get(element.name)?.(element) ?? this.property(element);
    if (closer === "pass-over") this.passing = 1;
    else this.closers.push(closer);
  }

  close(): void {
    if (this.passing > 0) this.passing -= 1;
    else this.closers.pop()?.();
  }

  text(text: string): void {
    if (this.passing > 0 || this.reading === "nothing") return;
    if (this.reading === "instruction") this.fields.instruct(text);
    else if (this.reading === "deleted" || this.deleting > 0) this.common.findings.addDeleted(text);
    else this.write((this.keepsSpace ? text : text.replace(spaceAround, "")).replace(/[\r\n]/g, " "));
  }

  private get paragraph(): ParagraphDraft | undefined {
    return this.paragraphs.at(-1);
  }

  private write(text: string, raised = false): void {
    const { paragraph } = this;
    if (paragraph === undefined || this.deleting > 0 || !this.fields.shows) return;
    const { bold, italic, superscript, hidden } = paragraph.setting;
    if (hidden === true) {
      this.common.findings.addHidden(text);
      return;
    }
    const href = this.links.findLast((link) => link !== null) ?? this.fields.address;
    const style = { bold: bold === true, italic: italic === true, superscript: raised || superscript === true, href };
    paragraph.stretches.push({ text, style });
    if (this.inContents || this.fields.isContents) paragraph.isContents = true;
  }

  private add(stretch: "break"): Closer {
    if (this.deleting === 0 && this.fields.shows) this.paragraph?.stretches.push(stretch);
    return nothing;
  }

  private sign(text: string): Closer {
    this.write(text);
    return nothing;
  }

  private raised(text: string): Closer {
    this.write(text, true);
    return nothing;
  }

  /** Fonts of signs use the private codes from F000 to F0FF, which say nothing without the font. */
  private symbol(code: number): Closer {
    if (Number.isNaN(code) || code > 0x10ffff || (code >= 0xe000 && code <= 0xf8ff)) this.common.findings.symbols += 1;
    else this.write(String.fromCodePoint(code));
    return nothing;
  }

  private property({ name, attributes }: XmlElement): Closer {
    this.paragraph?.property(name, attributes.get("w:val"));
    return nothing;
  }

  private openParagraph(): Closer {
    const paragraph = new ParagraphDraft(this.common);
    paragraph.stretches.push(...this.carried);
    this.carried = [];
    this.paragraphs.push(paragraph);
    return () => {
      this.paragraphs.pop();
      if (!paragraph.goesOn) this.flow.push(paragraph.finish());
      else {
        this.carried = paragraph.stretches;
        for (const item of paragraph.anchored) this.flow.push(item);
      }
    };
  }

  private openProperties(): Closer {
    const { paragraph } = this;
    if (paragraph === undefined) return nothing;
    paragraph.inProperties = true;
    return () => {
      paragraph.inProperties = false;
    };
  }

  private openRun(): Closer {
    this.paragraph?.startRun();
    return nothing;
  }

  private openText(what: "text" | "instruction" | "deleted", { attributes }: XmlElement): Closer {
    this.reading = what;
    this.keepsSpace = attributes.get("xml:space") === "preserve";
    return () => {
      this.reading = "nothing";
    };
  }

  private markField(type: string | undefined): Closer {
    if (this.deleting === 0) this.fields.mark(type);
    return nothing;
  }

  private link(address: string | null): Closer {
    this.links.push(address);
    return () => {
      this.links.pop();
    };
  }

  private note(of: NoteKind, { attributes }: XmlElement): Closer {
    const id = attributes.get("w:id") ?? "";
    const { paragraph } = this;
    if (paragraph === undefined || this.deleting > 0) return nothing;
    const ownMark = attributes.get("w:customMarkFollows");
    if (ownMark === undefined || !isOn(ownMark)) this.raised(this.common.numberOfNote(of, id));
    paragraph.anchored.push({ kind: "note", id, of });
    return nothing;
  }

  private item(kind: "row" | "cell" | "row-end"): Closer {
    this.flow.push({ kind });
    return nothing;
  }

  private openRow(): Closer {
    this.item("row");
    this.deletedRows.push(false);
    return () => {
      if (this.deletedRows.pop()) this.deleting -= 1;
      this.item("row-end");
    };
  }

  private openRowProperties(): Closer {
    this.inRowProperties = true;
    return () => {
      this.inRowProperties = false;
    };
  }

  private openTextBox(): Closer {
    const before = this.flow;
    this.flow = this.paragraph?.anchored ?? before;
    return () => {
      this.flow = before;
    };
  }

  private openControl(): Closer {
    const before = this.inContents;
    return () => {
      this.inContents = before;
    };
  }

  private gallery(name: string | undefined): Closer {
    this.inContents = this.inContents || name === "Table of Contents";
    return nothing;
  }

  private openAlternatives(): Closer {
    this.chosen.push(false);
    return () => {
      this.chosen.pop();
    };
  }

  /** Alternatives say the same in several ways, the best first. */
  private choose(): Closer | "pass-over" {
    if (this.chosen.at(-1)) return "pass-over";
    if (this.chosen.length > 0) this.chosen[this.chosen.length - 1] = true;
    return nothing;
  }

  private inserted(): Closer {
    if (!this.paragraph?.inProperties) this.common.findings.inserted += 1;
    return nothing;
  }

  private deleted(): Closer {
    this.common.findings.deleted += 1;
    if (this.paragraph?.inProperties) this.paragraph.goesOn = true;
    else if (this.inRowProperties) {
      if (!this.deletedRows.at(-1)) this.deleting += 1;
      this.deletedRows[this.deletedRows.length - 1] = true;
    } else {
      this.deleting += 1;
      return () => {
        this.deleting -= 1;
      };
    }
    return nothing;
  }

  private unread(what: string): Closer {
    this.common.findings.addUnread(what);
    return nothing;
  }

  private graphic(uri: string): Closer {
    return /\/(?:diagram|chart)$/.test(uri) ? this.unread("a diagram") : nothing;
  }

  /** What is left when the part is done: a last paragraph whose end was deleted. */
  finish(): readonly Item[] {
    if (this.carried.length > 0) this.openParagraph()();
    return this.items;
  }
}
