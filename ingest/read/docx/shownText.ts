import { Fields } from "#ingest/read/docx/fields";
import type { Findings } from "#ingest/read/docx/findings";
import type { Item, NoteKind, Stretch } from "#ingest/read/docx/items";
import { type Basis, ParagraphDraft } from "#ingest/read/docx/paragraphDraft";

/** What the parts of a document need to know of each other. */
export type Common = Basis & {
  readonly findings: Findings;
  /** The number that a note is shown with, by its id. */
  readonly numberOfNote: (of: NoteKind, id: string) => string;
  /** Says that a note is called whose author wrote its mark himself. */
  readonly callByOwnMark: (of: NoteKind, id: string) => void;
};

/** Collects what a part shows, paragraph by paragraph; what is deleted, hidden, or the instruction of a field is not shown. */
export class ShownText {
  readonly fields = new Fields();
  readonly links: (string | null)[] = [];
  /** How many deletions are open. */
  deleting = 0;
  /** Whether a table of contents is open. */
  inContents = false;
  private readonly items: Item[] = [];
  /** Where items go: to those of the part, or to what is anchored to a paragraph. */
  private flow: Item[] = this.items;
  private readonly paragraphs: ParagraphDraft[] = [];
  /** What a paragraph whose end was deleted hands on to the next. */
  private carried: readonly Stretch[] = [];

  constructor(private readonly common: Common) {}

  /** The innermost paragraph that is open. */
  get paragraph(): ParagraphDraft | undefined {
    return this.paragraphs.at(-1);
  }

  write(text: string, raised = false): void {
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

  breakLine(): void {
    if (this.deleting === 0 && this.fields.shows) this.paragraph?.stretches.push("break");
  }

  /** Fonts of signs use the private codes of Unicode, which say nothing without the font. */
  symbol(code: number): void {
    if (Number.isNaN(code) || code > 0x10ffff || (code >= 0xe000 && code <= 0xf8ff)) this.common.findings.symbols += 1;
    else this.write(String.fromCodePoint(code));
  }

  /** The mark of a note, unless it is written by hand, and the note itself, which is shown elsewhere. */
  note(of: NoteKind, id: string, hasOwnMark: boolean): void {
    if (this.paragraph === undefined || this.deleting > 0) return;
    if (hasOwnMark) this.common.callByOwnMark(of, id);
    else this.write(this.common.numberOfNote(of, id), true);
    this.paragraph.anchored.push({ kind: "note", id, of });
  }

  openParagraph(): void {
    const paragraph = new ParagraphDraft(this.common);
    for (const stretch of this.carried) paragraph.stretches.push(stretch);
    this.carried = [];
    this.paragraphs.push(paragraph);
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    if (!paragraph.goesOn) this.flow.push(paragraph.finish());
    else {
      this.carried = paragraph.stretches;
      for (const item of paragraph.anchored) this.flow.push(item);
    }
  }

  item(kind: "row" | "cell" | "row-end"): void {
    this.flow.push({ kind });
  }

  /** Lets what comes now go to what is anchored to the paragraph that is open; gives how to go back. */
  openAside(): () => void {
    const before = this.flow;
    this.flow = this.paragraph?.anchored ?? before;
    return () => {
      this.flow = before;
    };
  }

  /** All that the part shows. A last paragraph whose end was deleted ends here none the less. */
  finish(): readonly Item[] {
    if (this.carried.length > 0) {
      this.openParagraph();
      this.closeParagraph();
    }
    return this.items;
  }
}
