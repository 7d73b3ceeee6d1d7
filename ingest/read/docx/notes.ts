import type { NoteKind } from "#ingest/read/docx/items";
import { namespaces } from "#ingest/read/docx/names";
import { formatNumber } from "#ingest/read/numberFormat";
import { readXml, type XmlFault } from "#ingest/read/xml/xml";

/** How notes are numbered: the format of each kind. Endnotes have small Roman numbers unless something else is said. */
export type NoteFormats = Readonly<Record<NoteKind, string>>;

export const usualNoteFormats: NoteFormats = { footnote: "decimal", endnote: "lowerRoman" };

/** Reads from the part of settings how notes are numbered (ISO/IEC 29500-1, 17.11). */
export function readNoteFormats(xml: string): NoteFormats | XmlFault {
  const formats = { ...usualNoteFormats };
  let within: NoteKind | null = null;
  const fault = readXml(xml, namespaces, {
    open: ({ name, attributes }) => {
      if (name === "w:footnotePr") within = "footnote";
      else if (name === "w:endnotePr") within = "endnote";
      else if (name === "w:numFmt" && within !== null) formats[within] = attributes.get("w:val") ?? formats[within];
    },
    close: () => {},
    text: () => {},
  });
  return fault ?? formats;
}

/** Numbers notes in the order in which they are called. Known limit: numbers go on over pages and sections. */
export class NoteNumbers {
  /** Null: the author of the note wrote a mark of his own, such as *, and it takes no number. */
  private readonly given: Readonly<Record<NoteKind, Map<string, number | null>>> = { footnote: new Map(), endnote: new Map() };
  private readonly last: Record<NoteKind, number> = { footnote: 0, endnote: 0 };

  constructor(private readonly formats: NoteFormats) {}

  readonly isCalled = (of: NoteKind, id: string): boolean => this.given[of].has(id);

  readonly callByOwnMark = (of: NoteKind, id: string): void => {
    if (!this.isCalled(of, id)) this.given[of].set(id, null);
  };

  readonly numberOf = (of: NoteKind, id: string): string => {
    const known = this.given[of].get(id);
    if (known === null) return "";
    const number = known ?? this.last[of] + 1;
    if (known === undefined) this.last[of] = number;
    this.given[of].set(id, number);
    return formatNumber(number, this.formats[of]);
  };
}
