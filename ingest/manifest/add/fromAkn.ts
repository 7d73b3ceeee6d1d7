import { dateOf, languageOfCode } from "#ingest/manifest/add/frontMatter";
import type { Suggestion } from "#ingest/manifest/add/suggestion";
import { isWorkId } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import { isLaw, legalValues, type Rights, rightsKinds, type WorkType } from "#lib/law/work";

/** An element of the data about a document, by the name of what holds it and its own: `FRBRWork/FRBRdate`. */
export type DataElement = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

/** What our own export writes where nothing is stated (`export/akn`), and the day it writes then. */
const notStated = "not-stated";
const noDay = "0001-01-01";

/** The data of a document, as far as it is asked for. */
class Data {
  constructor(private readonly elements: readonly DataElement[]) {}

  all = (name: string): readonly ReadonlyMap<string, string>[] => this.elements.filter((it) => it.name === name).map((it) => it.attributes);
  values = (name: string, attribute = "value"): readonly string[] => this.all(name).flatMap((it) => it.get(attribute)?.trim() || []);
  value = (name: string, attribute = "value"): string | null => this.values(name, attribute)[0] ?? null;

  /** Aliases that bear a name: our export writes titles, other names and the DOI so. */
  aliases = (name: string): readonly ReadonlyMap<string, string>[] =>
    this.all("FRBRWork/FRBRalias").filter((it) => it.get("name") === name);

  date(name: string): PartialDate | null {
    const found = this.all(name).find((it) => it.get("name") !== notStated && it.get("date") !== noDay);
    return found === undefined ? null : dateOf(found.get("tarmaq:stated") ?? found.get("date") ?? "");
  }

  /** What a reference inside the document leads to, `#someone`: an element of `references` or an event. */
  at(reference: string): DataElement | undefined {
    return this.elements.find(({ attributes }) => `#${attributes.get("eId")}` === reference);
  }
}

/** Leaves out what is not stated: null, and lists and objects without content. */
function stated<Fields extends object>(fields: { readonly [Key in keyof Fields]: Fields[Key] | null }): Partial<Fields> {
  const isStated = (value: unknown): boolean => value !== null && (typeof value !== "object" || Object.keys(value).length > 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isStated(value))) as Partial<Fields>;
}

/** Values by the language that each is marked with, else in that of the text. */
function inLanguages(of: readonly ReadonlyMap<string, string>[], own: string | null): Readonly<Record<string, string>> {
  const found = of.flatMap((it) => {
    const language = languageOfCode(it.get("xml:lang") ?? own ?? "");
    const text = it.get("value");
    return language === null || !text ? [] : [[language, text] as const];
  });
  return Object.fromEntries(found);
}

/** Those whom the work names as its makers, with the kind of each. */
function makers(data: Data): readonly { readonly kind: string; readonly id: string; readonly name: string }[] {
  return data.values("FRBRWork/FRBRauthor", "href").flatMap((href) => {
    const found = data.at(href);
    const name = found?.attributes.get("showAs");
    return !found || !name || found.attributes.get("href")?.endsWith(notStated) ? [] : [{ kind: found.name, id: href, name }];
  });
}

/** Who adopted an act; our own export names it once in each language. */
function adopters(data: Data, own: string | null): Readonly<Record<string, string>> {
  const found = makers(data).map(
    ({ id, name }) => new Map([["value", name], ...(/_(en|kk|ru)$/.test(id) ? [["xml:lang", id.slice(-2)] as const] : [])]),
  );
  return inLanguages(found, own);
}

/** The time of force: events that an interval begins and ends with. */
function force(data: Data): Readonly<Partial<Record<"from" | "to", PartialDate>>> {
  const day = (end: "start" | "end"): PartialDate | null => {
    const event = data.at(data.value("temporalGroup/timeInterval", end) ?? "")?.attributes;
    return event === undefined ? null : dateOf(event.get("tarmaq:stated") ?? event.get("date") ?? "");
  };
  return stated({ from: day("start"), to: day("end") });
}

function lawFields(data: Data, own: string | null): Suggestion["work"] {
  const wordings = data
    .all("lifecycle/eventRef")
    .flatMap((it) => (it.get("type") === "amendment" ? (dateOf(it.get("tarmaq:stated") ?? it.get("date") ?? "") ?? []) : []));
  return stated<Suggestion["work"]>({
    adopted: data.date("FRBRWork/FRBRdate"),
    number: data.value("FRBRWork/FRBRnumber"),
    adoptedBy: adopters(data, own),
    inForce: force(data),
    wordings,
  });
}

function keywordsOf(data: Data, own: string | null): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const it of data.all("classification/keyword")) {
    const language = languageOfCode(it.get("xml:lang") ?? own ?? "");
    if (language !== null) found[language] = [...(found[language] ?? []), it.get("showAs") ?? it.get("value") ?? ""];
  }
  return found;
}

const literatureFields = (data: Data, own: string | null): Suggestion["work"] =>
  stated<Suggestion["work"]>({
    published: data.date("FRBRWork/FRBRdate"),
    authors: makers(data).flatMap(({ kind, name }) => (kind.endsWith("/TLCPerson") ? [name] : [])),
    doi: data.aliases("doi")[0]?.get("value") ?? null,
    journal: data.value("meta/publication", "showAs"),
    volume: data.value("meta/publication", "tarmaq:volume"),
    issue: data.value("meta/publication", "number"),
    pages: data.value("meta/publication", "tarmaq:pages"),
    issn: data.value("meta/publication", "tarmaq:issn"),
    keywords: keywordsOf(data, own) as Suggestion["work"]["keywords"] & object,
  });

function editionOf(data: Data, own: string | null): Suggestion["edition"] {
  const isOfficial = data.value("FRBRExpression/FRBRauthoritative");
  const source = data.all("proprietary/tarmaq:source")[0];
  const [official, unofficial] = legalValues;
  return stated<Suggestion["edition"]>({
    date: data.date("FRBRExpression/FRBRdate"),
    language: languageOfCode(own ?? ""),
    label: source === undefined ? null : data.value("FRBRExpression/FRBRversionNumber"),
    legalValue: isOfficial === null ? null : isOfficial === "true" ? official : unofficial,
    origin: stated({
      url: source?.get("url") ?? null,
      retrieved: dateOf(source?.get("retrieved") ?? ""),
      licence: source?.get("licence") ?? null,
    }),
  });
}

/**
 * What the metadata of a document in Akoma Ntoso says of the work and its wording: names, dates, number, makers, language, and
 * what our own export adds to it. The id is taken from our own documents only: elsewhere it names the work within a country.
 */
export function fromAkn(elements: readonly DataElement[], type: WorkType): Suggestion {
  const data = new Data(elements);
  const own = data.value("FRBRExpression/FRBRlanguage", "language");
  const [uri, name, country] = ["uri", "name", "country"].map((field) => data.value(`FRBRWork/FRBR${field}`));
  const rights = data.value("proprietary/tarmaq:source", "rights");
  const isRights = (text: string | null): text is Rights => rightsKinds.some((it) => it === text);
  const work = stated<Suggestion["work"]>({
    id: rights !== null && name && isWorkId(name) ? name : null,
    title: inLanguages(data.aliases("title"), own),
    aliases: data.aliases("alias").flatMap((it) => it.get("value") ?? []),
    jurisdiction: country && country !== notStated ? country : null,
    akn: uri?.startsWith("/akn/") ? uri : null,
    rights: isRights(rights) ? rights : null,
  });
  return {
    title: null,
    work: { ...work, ...(isLaw(type) ? lawFields(data, own) : literatureFields(data, own)) },
    edition: editionOf(data, own),
  };
}
