import type { BlockSheet } from "#ingest/read/blockSheet";
import type { Item, NoteKind, Paragraph } from "#ingest/read/docx/items";
import { plainStyle } from "#ingest/read/markdown/sheet";

/** The notes of a document by kind and id. */
export type Notes = Readonly<Record<NoteKind, ReadonlyMap<string, readonly Item[]>>>;

/**
 * Writes what parts hold onto a sheet. Paragraphs count from 1, blank ones too, as Word counts them; what is anchored to one
 * comes right after it, under its number.
 */
export class ItemWriter {
  private count = 0;
  private readonly written = new Set<string>();

  constructor(
    private readonly sheet: BlockSheet,
    private readonly notes: Notes,
  ) {}

  write(items: readonly Item[], anchor: number | null = null): void {
    for (const item of items) {
      if (item.kind === "paragraph") this.writeParagraph(item, anchor);
      else if (item.kind === "row") this.sheet.startRow();
      else if (item.kind === "cell") this.sheet.startCell();
      else if (item.kind === "row-end") this.sheet.endRow();
      else this.writeNote(item.of, item.id, anchor ?? this.count);
    }
  }

  private writeParagraph({ headingLevel, furniture, number, stretches, anchored }: Paragraph, anchor: number | null): void {
    if (anchor === null) this.count += 1;
    const line = anchor ?? this.count;
    const before = this.sheet.furniture;
    this.sheet.furniture = before ?? furniture;
    this.sheet.open(headingLevel);
    if (number !== null && number.text !== "") {
      this.sheet.put(line, number.text, plainStyle);
      this.sheet.markCounted(number.countedBy);
    }
    for (const stretch of stretches) {
      if (stretch === "break") this.sheet.breakLine();
      else this.sheet.put(line, stretch.text, stretch.style);
    }
    this.sheet.furniture = before;
    if (anchored.length > 0) this.write(anchored, line);
  }

  /** A note is written where it is called first. */
  private writeNote(of: NoteKind, id: string, anchor: number): void {
    const key = `${of} ${id}`;
    if (this.written.has(key)) return;
    this.written.add(key);
    this.write(this.notes[of].get(id) ?? [], anchor);
  }
}
