import { blocks } from "#ingest/read/akn/elements";
import type { XmlElement } from "#ingest/read/xml/xml";

/** A note as it stands in the data of a document: what it is called by, and its blocks with their lines. */
export type Note = { readonly marker: string; readonly blocks: readonly { readonly line: number; readonly text: string }[] };

/** Keeps the notes among the data of a document until they are called. */
export class DataNotes {
  private readonly notes = new Map<string, Note>();
  private open: { readonly line: number; text: string }[] | null = null;

  /** Takes in an element of data; gives what to do when it closes. */
  enter({ line, attributes }: XmlElement, name: string): () => void {
    if (name === "note") {
      this.open = [];
      this.notes.set(attributes.get("eId") ?? attributes.get("id") ?? "", { marker: attributes.get("marker") ?? "", blocks: this.open });
    } else if (blocks.has(name)) this.open?.push({ line, text: "" });
    return () => {
      if (name === "note") this.open = null;
    };
  }

  text(text: string): void {
    for (const block of this.open?.slice(-1) ?? []) block.text += text;
  }

  /** The note that an address of the document leads to, once: a note is shown where it is called first. */
  take(href: string): Note | undefined {
    const id = href.replace(/^#/, "");
    const note = this.notes.get(id);
    this.notes.delete(id);
    return note;
  }
}
