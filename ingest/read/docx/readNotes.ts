import type { Item, NoteKind } from "#ingest/read/docx/items";
import { namespaces } from "#ingest/read/docx/names";
import { PartReader } from "#ingest/read/docx/partReader";
import type { Common } from "#ingest/read/docx/shownText";
import { readXml, type XmlFault } from "#ingest/read/xml/xml";

/**
 * Reads the notes of one kind by their ids: those that are called, each with its own number at its head. It comes after the
 * body, where the calls give the numbers. Lines that only part notes from the text are no notes.
 */
export function readNotes(
  xml: string,
  of: NoteKind,
  isCalled: (id: string) => boolean,
  common: Common,
  addressOf: (id: string) => string | null,
): ReadonlyMap<string, readonly Item[]> | XmlFault {
  const notes = new Map<string, readonly Item[]>();
  let reader: PartReader | null = null;
  let id = "";
  let depth = 0;
  const fault = readXml(xml, namespaces, {
    open: (element) => {
      if (reader !== null) {
        depth += 1;
        reader.open(element);
      } else if (element.name === `w:${of}` && isCalled(element.attributes.get("w:id") ?? "")) {
        id = element.attributes.get("w:id") ?? "";
        const own = id;
        reader = new PartReader(common, addressOf, () => common.numberOfNote(of, own));
      }
    },
    close: () => {
      if (reader === null) return;
      if (depth > 0) {
        depth -= 1;
        reader.close();
        return;
      }
      notes.set(id, reader.finish());
      reader = null;
    },
    text: (text) => reader?.text(text),
  });
  return fault ?? notes;
}
