import { blocks } from "#ingest/read/akn/elements";
import type { BlockSheet } from "#ingest/read/blockSheet";
import { plainStyle } from "#ingest/read/markdown/sheet";
import type { XmlElement } from "#ingest/read/xml/xml";
import { furnitureKinds } from "#lib/law/provision";

/**
 * Writes the notes that our own export keeps among the data of a document because they are no part of its text, such as those of a
 * publisher: as furniture of the kind that their class names, sign for sign.
 */
export class FurnitureNotes {
  isOpen = false;

  constructor(private readonly sheet: BlockSheet) {}

  /** Takes in an element of data; gives what to do when it closes, or null where it is no such note and in none. */
  enter({ attributes }: XmlElement, name: string): (() => void) | null {
    if (this.isOpen) return this.enterInside(name);
    const kind = furnitureKinds.find((it) => it === attributes.get("class"));
    if (name !== "note" || kind === undefined) return null;
    this.isOpen = true;
    this.sheet.furniture = kind;
    return () => {
      this.isOpen = false;
      this.sheet.furniture = null;
    };
  }

  private enterInside(name: string): () => void {
    if (!blocks.has(name)) return () => undefined;
    this.sheet.open();
    return () => this.sheet.close();
  }

  text(text: string, line: number): void {
    this.sheet.put(line, text.replace(/[\r\n]+/g, " "), plainStyle);
  }
}
