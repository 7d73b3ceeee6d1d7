import { type Attributes, element, type XmlWriter } from "#export/akn/xml";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Reference, ReferenceField, ReferenceTarget } from "#lib/law/reference";

/** The references in a stretch of text, in order, and the address of what they mean; null where nothing can be addressed. */
export type Marking = { readonly references: readonly Reference[]; readonly hrefOf: (target: ReferenceTarget) => string | null };

/** A provision with all references in it, and the language of the document around it. */
export type Piece = { readonly row: Provision; readonly marking: Marking; readonly language: Language };

/** The references in one field of a provision. */
export const markingIn = ({ marking }: Piece, field: ReferenceField): Marking => ({
  ...marking,
  references: marking.references.filter((it) => it.in === field),
});

const said = ({ kind, status, wording, editionCited }: Reference): Attributes => ({
  "tarmaq:kind": kind,
  "tarmaq:status": status,
  "tarmaq:wording": wording,
  "tarmaq:editionCited": editionCited,
});

/**
 * One reference with its words. `ref` has one address, `mref` as many as its words mean: the first of them has the words, since
 * nothing says which words belong to which. `rref`, the range, is not used: its ends would claim what lies between them.
 */
function writeReference(xml: XmlWriter, reference: Reference, words: string, hrefOf: Marking["hrefOf"]): void {
  const { targets } = reference;
  const links = targets.flatMap((target) => {
    const href = hrefOf(target);
    const reading = reference.status === "ambiguous" ? String(target.reading) : null;
    return href === null ? [] : [{ href, "tarmaq:reading": reading }];
  });
  const [first] = links;
  const isOne = links.length === 1;
  if (!isOne) xml.open("mref", said(reference));
  for (const link of links) element(xml, "ref", isOne ? { ...link, ...said(reference) } : link, link === first ? words : "");
  if (first === undefined) xml.text(words);
  if (!isOne) xml.close();
}

/**
 * Writes one block of a text.
 *
 * @param from where the block begins in its field; one reference over two blocks is marked in both. Of references that lie over
 *   each other only the first is marked, so that every word is written once.
 */
export function writeWords(xml: XmlWriter, words: string, from: number, { references, hrefOf }: Marking): void {
  let done = 0;
  for (const reference of references) {
    const start = Math.max(reference.start - from, 0);
    const end = Math.min(reference.end - from, words.length);
    if (start < done || start >= end) continue;
    xml.text(words.slice(done, start));
    writeReference(xml, reference, words.slice(start, end), hrefOf);
    done = end;
  }
  xml.text(words.slice(done));
}

/** Writes a text as its blocks, each in an element of its own. */
export function writeBlocks(xml: XmlWriter, text: string, marking: Marking, name = "p", attributes: Attributes = {}): void {
  let from = 0;
  for (const block of text.split("\n")) {
    xml.open(name, attributes);
    writeWords(xml, block, from, marking);
    xml.close();
    from += block.length + 1;
  }
}
