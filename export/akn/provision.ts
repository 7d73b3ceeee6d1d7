import { attributesOf, elementOf } from "#export/akn/form";
import { markingIn, type Piece, writeBlocks, writeWords } from "#export/akn/words";
import { writeNothing, type XmlWriter } from "#export/akn/xml";
import type { Provision } from "#lib/law/provision";

/** The two ways in which a provision is written: as a unit of a hierarchy, or as blocks where the schema allows no unit. */
export type Manner = "unit" | "blocks";

export const hasParts = ({ order, last }: Provision): boolean => last > order;

/** Writes number and heading: elements of a unit, named blocks among blocks. */
export function writeMarkers(xml: XmlWriter, piece: Piece, manner: Manner): void {
  for (const field of ["num", "heading"] as const) {
    const words = piece.row[field];
    if (words === null) continue;
    if (manner === "unit") xml.open(field);
    else xml.open("block", { name: field });
    if (field === "num") xml.text(words);
    else writeWords(xml, words, 0, markingIn(piece, field));
    xml.close();
  }
}

/** The words before the parts of a provision, as blocks. */
export function writeOpeningText(xml: XmlWriter, piece: Piece): void {
  if (piece.row.text !== null) writeBlocks(xml, piece.row.text, markingIn(piece, "text"));
}

/** Opens a unit and writes what stands before its parts: `content` where that is all, `intro` where parts or a tail complete it. */
export function openUnit(xml: XmlWriter, piece: Piece): void {
  const { row, language } = piece;
  const { name, attributes } = elementOf(row);
  xml.open(name, { ...attributes, ...attributesOf(row, language) });
  writeMarkers(xml, piece, "unit");
  if (row.text === null) return;
  xml.open(hasParts(row) || row.wrapUp !== null ? "intro" : "content");
  writeOpeningText(xml, piece);
  xml.close();
}

export function closeUnit(xml: XmlWriter, piece: Piece): void {
  if (piece.row.wrapUp !== null) {
    xml.open("wrapUp");
    writeBlocks(xml, piece.row.wrapUp, markingIn(piece, "wrapUp"));
    xml.close();
  }
  xml.close();
}

/** Writes what stands before the parts of a provision as blocks, of which the schema wants one at least. */
function writeOpening(xml: XmlWriter, piece: Piece): void {
  const { num, heading, text, wrapUp } = piece.row;
  writeMarkers(xml, piece, "blocks");
  writeOpeningText(xml, piece);
  if ([num, heading, text, wrapUp].every((it) => it === null) && !hasParts(piece.row)) writeNothing(xml);
}

/** Writes what follows the parts of a provision as blocks with a name. */
export function writeTail(xml: XmlWriter, piece: Piece): void {
  if (piece.row.wrapUp !== null) writeBlocks(xml, piece.row.wrapUp, markingIn(piece, "wrapUp"), "block", { name: "wrapUp" });
}

/** Opens a provision among blocks: a `container` with our word for its kind as its name. */
export function openContainer(xml: XmlWriter, piece: Piece): void {
  xml.open("container", { name: piece.row.kind, ...attributesOf(piece.row, piece.language) });
  writeOpening(xml, piece);
}

/** Opens the preamble, which has a place of its own. */
export function openPreamble(xml: XmlWriter, piece: Piece): void {
  xml.open("preamble", attributesOf(piece.row, piece.language));
  writeOpening(xml, piece);
}

export function closeBlocks(xml: XmlWriter, piece: Piece): void {
  writeTail(xml, piece);
  xml.close();
}
