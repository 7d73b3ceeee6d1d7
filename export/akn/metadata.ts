import { agentsOf, notStated, refTo, software } from "#export/akn/agents";
import { dateAttributes } from "#export/akn/dates";
import { hrefOfWork } from "#export/akn/hrefs";
import { type Subject, writeIdentification } from "#export/akn/identification";
import { replacementId, writeForce, writeLifecycle } from "#export/akn/lifecycle";
import { element, type XmlWriter } from "#export/akn/xml";
import type { Correction } from "#lib/law/correction";
import type { Furniture } from "#lib/law/provision";
import { type Edition, titleOf, type Work } from "#lib/law/work";

/** What metadata says besides the subject itself. `notes` are the publisher's; both only as far as they may be shown. */
export type Known = {
  readonly works: ReadonlyMap<string, Work>;
  readonly notes: readonly Furniture[];
  readonly corrections: readonly Correction[];
};

function writePublication(xml: XmlWriter, { facts }: Work): void {
  const { journal, published, volume, issue, pages, issn } = facts;
  if (journal === null || published === null) return;
  const place = { number: issue ?? volume, "tarmaq:volume": volume, "tarmaq:pages": pages, "tarmaq:issn": issn };
  element(xml, "publication", { ...dateAttributes(published, journal), name: journal, showAs: journal, ...place });
}

function writeKeywords(xml: XmlWriter, { facts }: Work): void {
  const keywords = Object.entries(facts.keywords).flatMap(([language, list]) => (list ?? []).map((word) => ({ language, word })));
  if (keywords.length === 0) return;
  xml.open("classification", { source: refTo(software) });
  for (const { language, word } of keywords) {
    element(xml, "keyword", { value: word, showAs: word, dictionary: refTo(notStated), "xml:lang": language });
  }
  xml.close();
}

function writeReferences(xml: XmlWriter, work: Work, edition: Edition, works: Known["works"]): void {
  xml.open("references", { source: refTo(software) });
  element(xml, "original", { eId: "meta_original", href: hrefOfWork(work), showAs: titleOf(work, edition.language) });
  const successor = work.replacedBy === null ? undefined : (works.get(work.replacedBy) ?? { id: work.replacedBy, akn: null, title: {} });
  if (successor !== undefined) {
    element(xml, "passiveRef", { eId: replacementId, href: hrefOfWork(successor), showAs: titleOf(successor, edition.language) });
  }
  for (const { element: name, ...attributes } of agentsOf(work)) element(xml, name, attributes);
  xml.close();
}

/** Notes that a publisher put between the provisions: set aside as no part of the text, with the place that they stood in. */
function writeNotes(xml: XmlWriter, notes: Known["notes"]): void {
  if (notes.length === 0) return;
  xml.open("notes", { source: refTo(notStated) });
  for (const { page, line, kind, text } of notes) {
    xml.open("note", { class: kind, "tarmaq:page": page === null ? null : String(page), "tarmaq:line": String(line) });
    element(xml, "p", {}, text);
    xml.close();
  }
  xml.close();
}

/** What editors read in the place of misprints, which stay in the text: with the place, offsets in UTF-16 code units. */
function writeCorrections(xml: XmlWriter, corrections: Known["corrections"]): void {
  if (corrections.length === 0) return;
  xml.open("notes", { source: refTo(notStated) });
  for (const { eId, in: field, start, end, printed, readAs, who, when } of corrections) {
    const place = { "tarmaq:eId": eId, "tarmaq:in": field, "tarmaq:start": String(start), "tarmaq:end": String(end) };
    xml.open("note", { class: "correction", ...place, "tarmaq:who": who, "tarmaq:when": when });
    xml.open("p");
    element(xml, "del", {}, printed);
    element(xml, "ins", {}, readAs);
    xml.close();
    xml.close();
  }
  xml.close();
}

/** Where the source came from and what its owner allows, which Akoma Ntoso has no words for. */
function writeOrigin(xml: XmlWriter, { rights }: Work, { source, format, origin }: Edition): void {
  xml.open("proprietary", { source: refTo(software) });
  element(xml, "tarmaq:source", { file: source, format, rights, ...origin });
  xml.close();
}

/** The metadata of a document, in the order of the schema. */
export function writeMetadata(xml: XmlWriter, subject: Subject, { works, notes, corrections }: Known): void {
  const { work, edition } = subject;
  xml.open("meta");
  writeIdentification(xml, subject);
  if (subject.part === "main") {
    writePublication(xml, work);
    writeKeywords(xml, work);
    writeLifecycle(xml, work, edition);
    writeForce(xml, work);
    writeReferences(xml, work, edition, works);
    writeNotes(xml, notes);
    writeCorrections(xml, corrections);
    writeOrigin(xml, work, edition);
  }
  xml.close();
}
