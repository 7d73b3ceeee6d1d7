import { closeAttachment, openAttachment } from "#export/akn/attachment";
import type { Subject } from "#export/akn/identification";
import { type Known, writeMetadata } from "#export/akn/metadata";
import { closeBlocks, closeUnit, openContainer, openPreamble, openUnit } from "#export/akn/provision";
import type { Piece } from "#export/akn/words";
import type { Attributes, XmlWriter } from "#export/akn/xml";
import { type Zone, zoneWriter } from "#export/akn/zone";
import { isLaw } from "#lib/law/work";

/** Writes one document: its provisions in reading order, then its end. */
export type DocumentWriter = { readonly put: (piece: Piece) => void; readonly end: () => void };

/** How a provision is written around its parts. */
type Shape = { readonly open: (xml: XmlWriter, piece: Piece) => void; readonly close: (xml: XmlWriter, piece: Piece) => void };

const unit: Shape = { open: openUnit, close: closeUnit };
const container: Shape = { open: openContainer, close: closeBlocks };
const preamble: Shape = { open: openPreamble, close: closeBlocks };

/** The shape of the parts of a provision, by its place. */
const shapesInside: Readonly<Record<Zone, Shape>> = { preface: container, preamble: container, body: unit, attachments: unit };

const namespaces: Attributes = { xmlns: "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "xmlns:tarmaq": "urn:x-tarmaq:akn" };

/** Whether a law is as it was adopted, or one wording of several. */
const contains = ({ work, edition }: Subject): string =>
  !isLaw(work.type) || (edition.date !== null && edition.date === work.adopted) ? "originalVersion" : "singleVersion";

function annexOf(subject: Subject, known: Known): Shape {
  const document = { name: "annex", contains: contains(subject) };
  return {
    open: (xml, piece) => openAttachment(xml, piece, document, () => writeMetadata(xml, { ...subject, part: piece.row.eId }, known)),
    close: closeAttachment,
  };
}

/**
 * Writes an edition as Akoma Ntoso 3.0. A law is an `act`. Literature is a `doc`, which the standard has for any document that it
 * has no other element for; a `statement` is what a body declares. `name` is our word for the type of the work.
 */
export function documentWriter(xml: XmlWriter, subject: Subject, known: Known): DocumentWriter {
  const isAct = isLaw(subject.work.type);
  const zones = zoneWriter(xml, isAct);
  const outermost: Readonly<Record<Zone, Shape>> = { ...shapesInside, preamble, attachments: annexOf(subject, known) };
  let inside = unit;
  let opened: readonly (Shape & { readonly piece: Piece })[] = [];
  const closeBefore = (order: number): void => {
    const done = opened.filter(({ piece }) => piece.row.last < order);
    opened = opened.slice(0, opened.length - done.length);
    for (const { close, piece } of done.toReversed()) close(xml, piece);
  };
  const shapeOf = ({ row }: Piece): Shape => {
    if (opened.length > 0) return inside;
    const zone = zones.enter(row);
    inside = shapesInside[zone];
    return outermost[zone];
  };
  xml.open("akomaNtoso", namespaces);
  xml.open(isAct ? "act" : "doc", { name: subject.work.type, contains: contains(subject) });
  writeMetadata(xml, subject, known);
  return {
    put: (piece) => {
      closeBefore(piece.row.order);
      const shape = shapeOf(piece);
      shape.open(xml, piece);
      opened = [...opened, { ...shape, piece }];
    },
    end: () => {
      closeBefore(Number.POSITIVE_INFINITY);
      zones.end();
      for (const _ of ["document", "akomaNtoso"]) xml.close();
    },
  };
}
