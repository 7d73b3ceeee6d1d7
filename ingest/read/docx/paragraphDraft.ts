import type { Item, Paragraph, Stretch } from "#ingest/read/docx/items";
import { type ListCounter, type Lists, levelOfStyle } from "#ingest/read/docx/numbering";
import { noSetting, type Setting, type Style, type Styles, settingOf, settingOver } from "#ingest/read/docx/styles";

/** What a paragraph rests on. */
export type Basis = { readonly styles: Styles; readonly lists: Lists; readonly counter: ListCounter };

/** Levels of outlines from 0 to 8 are headings; 9 is text. */
const deepestHeading = 8;

/** A paragraph while it is read: its properties come first, then its runs. */
export class ParagraphDraft {
  readonly stretches: Stretch[] = [];
  readonly anchored: Item[] = [];
  /** Whether the properties met now are those of the paragraph and of its end, not of a run. */
  inProperties = false;
  /** Whether its end was deleted, so that it goes on in the next paragraph. */
  goesOn = false;
  isContents = false;
  private style: string | null = null;
  private outline: number | null = null;
  private list: string | null = null;
  private listLevel: number | null = null;
  private run: Setting = noSetting;
  private runStyle: string | null = null;

  constructor(private readonly basis: Basis) {}

  startRun(): void {
    this.run = noSetting;
    this.runStyle = null;
  }

  /** Takes in one element of properties. */
  property(name: string, value: string | undefined): void {
    if (name === "w:rStyle") this.runStyle = value ?? null;
    else if (!this.inProperties) this.run = { ...this.run, ...settingOf(name, value) };
    else if (name === "w:pStyle") this.style = value ?? null;
    else if (name === "w:outlineLvl") this.outline = Number(value) || 0;
    else if (name === "w:numId") this.list = value ?? null;
    else if (name === "w:ilvl") this.listLevel = Number(value) || 0;
  }

  /** How the run that is open is set: what it says itself, then its style, then that of the paragraph. */
  get setting(): Setting {
    const { styles } = this.basis;
    const styled = this.runStyle === null ? noSetting : styles.named(this.runStyle).setting;
    return settingOver(settingOver(styles.named(this.style).setting, styled), this.run);
  }

  /** The paragraph as it is shown; counts on in its list, so it is asked for once, in the order of the document. */
  finish(): Paragraph {
    const style = this.basis.styles.named(this.style);
    const outline = this.outline ?? style.outline;
    const isContents = this.isContents || style.isContents;
    return {
      kind: "paragraph",
      headingLevel: outline === null || outline > deepestHeading || isContents ? null : outline + 1,
      furniture: isContents ? "repeated-title" : null,
      number: this.number(style),
      stretches: this.stretches,
      anchored: this.anchored,
    };
  }

  private number(style: Style): Paragraph["number"] {
    const { lists, counter } = this.basis;
    const list = this.list ?? style.list;
    if (list === null) return null;
    const level = this.listLevel ?? (this.list === null ? style.listLevel : null) ?? levelOfStyle(lists, list, this.style ?? "");
    return { text: counter.next(list, level) ?? "", countedBy: `list ${list} level ${level}` };
  }
}
