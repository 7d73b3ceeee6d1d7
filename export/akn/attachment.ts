import { attributesOf } from "#export/akn/form";
import { writeMarkers, writeOpeningText, writeTail } from "#export/akn/provision";
import type { Piece } from "#export/akn/words";
import { type Attributes, writeNothing, type XmlWriter } from "#export/akn/xml";

/**
 * Opens an annex: an attachment with a document of its own, in which its parts keep the eIds that they have in the law.
 *
 * @param writeMeta writes the metadata that every document must have.
 */
export function openAttachment(xml: XmlWriter, piece: Piece, document: Attributes, writeMeta: () => void): void {
  const { row } = piece;
  xml.open("attachment", { ...attributesOf(row, piece.language), "tarmaq:kind": row.kind === "part" ? null : row.kind });
  writeMarkers(xml, piece, "unit");
  xml.open("doc", document);
  writeMeta();
  xml.open("mainBody");
  writeOpeningText(xml, piece);
  if (row.text === null && row.wrapUp === null && row.last === row.order) writeNothing(xml);
}

export function closeAttachment(xml: XmlWriter, piece: Piece): void {
  writeTail(xml, piece);
  for (const _ of ["mainBody", "doc", "attachment"]) xml.close();
}
