import { authorsOf, notStated, refTo, software } from "#export/akn/agents";
import { dateAttributes } from "#export/akn/dates";
import { hrefOfEdition, hrefOfWork } from "#export/akn/hrefs";
import { element, type XmlWriter } from "#export/akn/xml";
import { aknLanguages } from "#lib/law/aknAddress";
import type { PartialDate } from "#lib/law/date";
import { dateOfWork, type Edition, isLaw, type Work } from "#lib/law/work";

/** What a file of Akoma Ntoso says of itself: an edition of a work, written out on a day; `part` is an annex in it, else `main`. */
export type Subject = { readonly work: Work; readonly edition: Edition; readonly day: PartialDate; readonly part: string };

/** The first properties of each of the three levels (FRBR: work, expression, manifestation), in the order of the schema. */
function core(xml: XmlWriter, uri: string, part: string, aliases: () => void, date: ReturnType<typeof dateAttributes>): void {
  element(xml, "FRBRthis", { value: `${uri}/!${part}` });
  element(xml, "FRBRuri", { value: uri });
  aliases();
  element(xml, "FRBRdate", date);
}

function writeAliases(xml: XmlWriter, { title, aliases, facts }: Work): void {
  for (const [language, text] of Object.entries(title)) element(xml, "FRBRalias", { name: "title", value: text, "xml:lang": language });
  for (const alias of aliases) element(xml, "FRBRalias", { name: "alias", value: alias });
  if (facts.doi !== null) element(xml, "FRBRalias", { name: "doi", value: facts.doi });
}

function writeWork(xml: XmlWriter, { work, part }: Subject): void {
  xml.open("FRBRWork");
  const date = dateAttributes(dateOfWork(work), isLaw(work.type) ? "adoption" : "publication");
  core(xml, hrefOfWork(work), part, () => writeAliases(xml, work), date);
  for (const author of authorsOf(work)) element(xml, "FRBRauthor", { href: refTo(author) });
  element(xml, "FRBRcountry", { value: work.jurisdiction ?? "not-stated" });
  element(xml, "FRBRsubtype", { value: work.type });
  if (work.facts.number !== null) element(xml, "FRBRnumber", { value: work.facts.number });
  element(xml, "FRBRname", { value: work.id });
  if (isLaw(work.type)) element(xml, "FRBRprescriptive", { value: "true" });
  xml.close();
}

function writeExpression(xml: XmlWriter, { work, edition, part }: Subject): void {
  xml.open("FRBRExpression");
  core(xml, hrefOfEdition(work, edition), part, () => undefined, dateAttributes(edition.date, "wording"));
  element(xml, "FRBRauthor", { href: refTo(notStated) });
  if (edition.label !== null) element(xml, "FRBRversionNumber", { value: edition.label });
  if (edition.legalValue !== null) element(xml, "FRBRauthoritative", { value: String(edition.legalValue === "official") });
  element(xml, "FRBRlanguage", { language: aknLanguages[edition.language] });
  xml.close();
}

function writeManifestation(xml: XmlWriter, { work, edition, day, part }: Subject): void {
  xml.open("FRBRManifestation");
  core(xml, `${hrefOfEdition(work, edition)}.xml`, part, () => undefined, dateAttributes(day, "export"));
  element(xml, "FRBRauthor", { href: refTo(software) });
  element(xml, "FRBRformat", { value: "application/akn+xml" });
  xml.close();
}

/** Which work, which wording of it, and which file this is. */
export function writeIdentification(xml: XmlWriter, subject: Subject): void {
  xml.open("identification", { source: refTo(software) });
  writeWork(xml, subject);
  writeExpression(xml, subject);
  writeManifestation(xml, subject);
  xml.close();
}
