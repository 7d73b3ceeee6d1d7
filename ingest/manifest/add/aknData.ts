import { dateOf, languageOfCode } from "#ingest/manifest/add/statedValues";
import type { PartialDate } from "#lib/law/date";

/** An element of the data about a document, by the name of what holds it and its own: `FRBRWork/FRBRdate`. */
export type DataElement = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

/** What our own export writes where nothing is stated (`export/akn`), and the day it writes then. */
export const notStated = "not-stated";
const noDay = "0001-01-01";

/** The day that attributes give: of our own export as far as it is known, where it writes a whole one beside it. */
export const dayIn = (attributes: ReadonlyMap<string, string>): PartialDate | null =>
  dateOf(attributes.get("tarmaq:stated") ?? attributes.get("date") ?? "");

/** What the metadata of a document in Akoma Ntoso states, asked by the names of elements. */
export class AknData {
  constructor(private readonly elements: readonly DataElement[]) {}

  all = (name: string): readonly ReadonlyMap<string, string>[] => this.elements.filter((it) => it.name === name).map((it) => it.attributes);
  values = (name: string, attribute = "value"): readonly string[] => this.all(name).flatMap((it) => it.get(attribute)?.trim() || []);
  value = (name: string, attribute = "value"): string | null => this.values(name, attribute)[0] ?? null;

  /** Aliases that bear a name: our export writes titles, other names and the DOI so. */
  aliases = (name: string): readonly ReadonlyMap<string, string>[] =>
    this.all("FRBRWork/FRBRalias").filter((it) => it.get("name") === name);

  date(name: string): PartialDate | null {
    const found = this.all(name).find((it) => it.get("name") !== notStated && it.get("date") !== noDay);
    return found === undefined ? null : dayIn(found);
  }

  /** What a reference inside the document leads to, `#someone`: an element of `references` or an event. */
  at(reference: string): DataElement | undefined {
    return this.elements.find(({ attributes }) => `#${attributes.get("eId")}` === reference);
  }
}

/** Values by the language that each is marked with, else in that of the text. */
export function inLanguages(of: readonly ReadonlyMap<string, string>[], own: string | null): Readonly<Record<string, string>> {
  const found = of.flatMap((it) => {
    const language = languageOfCode(it.get("xml:lang") ?? own ?? "");
    const text = it.get("value");
    return language === null || !text ? [] : [[language, text] as const];
  });
  return Object.fromEntries(found);
}

/** Those whom the work names as its makers, with the kind of each. */
export function makers(data: AknData): readonly { readonly kind: string; readonly id: string; readonly name: string }[] {
  return data.values("FRBRWork/FRBRauthor", "href").flatMap((href) => {
    const found = data.at(href);
    const name = found?.attributes.get("showAs");
    return !found || !name || found.attributes.get("href")?.endsWith(notStated) ? [] : [{ kind: found.name, id: href, name }];
  });
}
