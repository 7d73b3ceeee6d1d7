import { Changes } from "#ingest/read/docx/changes";
import { Choices } from "#ingest/read/docx/choices";
import { type Closer, nothing } from "#ingest/read/docx/closer";
import { addressIn } from "#ingest/read/docx/fields";
import type { Item, NoteKind } from "#ingest/read/docx/items";
import { isOn } from "#ingest/read/docx/names";
import { type Common, ShownText } from "#ingest/read/docx/shownText";
import type { XmlElement, XmlHandler } from "#ingest/read/xml/xml";

/** What happens when an element opens; `pass-over`: nothing inside it is read. */
type Opener = (element: XmlElement) => Closer | "pass-over" | undefined;

/** White space of XML around a text, which is not shown unless the text says that it is kept. */
const spaceAround = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Properties as they were before a change, those of pages, and the instructions of deleted fields. */
const passedOver = [
  "pPrChange",
  "rPrChange",
  "tblPrChange",
  "trPrChange",
  "tcPrChange",
  "sectPrChange",
  "sectPr",
  "tblGrid",
  "delInstrText",
];

/**
 * Reads one part of a document as it would be shown with all its changes accepted: paragraphs with the numbers of lists, the
 * results of fields, the text of boxes once, notes at their marks. Words keep the letters that they are stored in, also where
 * capitals are only shown. Comments, deleted and hidden words are no text.
 */
export class PartReader implements XmlHandler {
  private readonly shown: ShownText;
  private readonly closers: Closer[] = [];
  /** How many elements are open that are passed over. */
  private passing = 0;
  private reading: "nothing" | "text" | "instruction" | "deleted" = "nothing";
  private keepsSpace = false;
  private readonly choices = new Choices();
  private readonly changes: Changes;

  constructor(
    private readonly common: Common,
    /** The address that a relation of this part leads to, outside the document. */
    private readonly addressOf: (id: string) => string | null,
    /** The number of the note that is read. */
    private readonly noteMark: () => string = () => "",
  ) {
    this.shown = new ShownText(common);
    this.changes = new Changes(this.shown, common.findings);
  }

  /** What is done where an element opens. */
  private readonly actions: ReadonlyMap<string, (element: XmlElement) => void> = new Map<string, (element: XmlElement) => void>([
    ["w:r", () => this.shown.paragraph?.startRun()],
    ["w:tab", () => this.tab()],
    ["w:ptab", () => this.shown.write("\t")],
    ["w:br", () => this.shown.breakLine()],
    ["w:cr", () => this.shown.breakLine()],
    ["w:noBreakHyphen", () => this.shown.write("-")],
    ["w:sym", ({ attributes }) => this.shown.symbol(Number.parseInt(attributes.get("w:char") ?? "", 16))],
    ["w:fldChar", ({ attributes }) => this.markField(attributes.get("w:fldCharType"))],
    ["w:footnoteReference", (element) => this.note("footnote", element)],
    ["w:endnoteReference", (element) => this.note("endnote", element)],
    ["w:footnoteRef", () => this.shown.write(this.noteMark(), true)],
    ["w:endnoteRef", () => this.shown.write(this.noteMark(), true)],
    ["w:tc", () => this.shown.item("cell")],
    ["w:docPartGallery", ({ attributes }) => this.gallery(attributes.get("w:val"))],
    ["w:ins", () => this.changes.inserted()],
    ["w:moveTo", () => this.changes.inserted()],
    ["w:altChunk", () => this.common.findings.addUnread("a part in another format")],
    ["w:subDoc", () => this.common.findings.addUnread("a part in another file")],
    ["a:graphicData", ({ attributes }) => this.graphic(attributes.get("uri") ?? "")],
  ]);

  /** Elements that matter until they close. */
  private readonly openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
    ["w:p", () => this.openParagraph()],
    ["w:pPr", () => this.openProperties()],
    ["w:t", (element) => this.openText("text", element)],
    ["m:t", (element) => this.openText("text", element)],
    ["w:instrText", (element) => this.openText("instruction", element)],
    ["w:delText", (element) => this.openText("deleted", element)],
    ["w:fldSimple", ({ attributes }) => this.link(addressIn(attributes.get("w:instr") ?? ""))],
    ["w:hyperlink", ({ attributes }) => this.link(this.addressOf(attributes.get("r:id") ?? ""))],
    ["w:tr", () => this.changes.openRow()],
    ["w:trPr", () => this.changes.openRowProperties()],
    ["w:txbxContent", () => this.shown.openAside()],
    ["w:sdt", () => this.openControl()],
    ["mc:AlternateContent", () => this.choices.open()],
    ["mc:Choice", () => this.choices.choose()],
    ["mc:Fallback", () => this.choices.choose()],
    ["w:del", () => this.changes.deleted()],
    ["w:moveFrom", () => this.changes.deleted()],
    ...passedOver.map((name) => [`w:${name}`, () => "pass-over"] as const),
  ]);

  open(element: XmlElement): void {
    if (this.passing > 0) {
      this.passing += 1;
      return;
    }
    this.actions.get(element.name)?.(element);
    this.shown.paragraph?.property(element.name, element.attributes.get("w:val"));
    const closer = this.openers.get(element.name)?.(element) ?? nothing;
    if (closer === "pass-over") this.passing = 1;
    else this.closers.push(closer);
  }

  close(): void {
    if (this.passing > 0) this.passing -= 1;
    else this.closers.pop()?.();
  }

  text(text: string): void {
    if (this.passing > 0 || this.reading === "nothing") return;
    if (this.reading === "instruction") this.shown.fields.instruct(text);
    else if (this.reading === "deleted" || this.shown.deleting > 0) this.common.findings.addDeleted(text);
    else this.shown.write((this.keepsSpace ? text : text.replace(spaceAround, "")).replace(/[\r\n]/g, " "));
  }

  finish(): readonly Item[] {
    return this.shown.finish();
  }

  private openParagraph(): Closer {
    this.shown.openParagraph();
    return () => this.shown.closeParagraph();
  }

  private openProperties(): Closer {
    const { paragraph } = this.shown;
    if (paragraph === undefined) return nothing;
    paragraph.inProperties = true;
    return () => {
      paragraph.inProperties = false;
    };
  }

  private openText(what: "text" | "instruction" | "deleted", { attributes }: XmlElement): Closer {
    this.reading = what;
    this.keepsSpace = attributes.get("xml:space") === "preserve";
    return () => {
      this.reading = "nothing";
    };
  }

  /** Among properties, it is a place for tabs and none itself. */
  private tab(): void {
    if (!this.shown.paragraph?.inProperties) this.shown.write("\t");
  }

  private markField(type: string | undefined): void {
    if (this.shown.deleting === 0) this.shown.fields.mark(type);
  }

  private link(address: string | null): Closer {
    this.shown.links.push(address);
    return () => {
      this.shown.links.pop();
    };
  }

  private note(of: NoteKind, { attributes }: XmlElement): void {
    const ownMark = attributes.get("w:customMarkFollows");
    this.shown.note(of, attributes.get("w:id") ?? "", ownMark !== undefined && isOn(ownMark));
  }

  private openControl(): Closer {
    const { inContents } = this.shown;
    return () => {
      this.shown.inContents = inContents;
    };
  }

  private gallery(name: string | undefined): void {
    if (name === "Table of Contents") this.shown.inContents = true;
  }

  private graphic(uri: string): void {
    if (/\/(?:diagram|chart)$/.test(uri)) this.common.findings.addUnread("a diagram");
  }
}
