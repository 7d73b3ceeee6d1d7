import { AknData, type DataElement, dayIn, inLanguages, makers, notStated } from "#ingest/manifest/add/aknData";
import { dateOf, languageOfCode } from "#ingest/manifest/add/statedValues";
import type { Suggestion } from "#ingest/manifest/add/suggestion";
import { isWorkId } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import { isLaw, legalValues, type Rights, rightsKinds, type WorkType } from "#lib/law/work";

/** Leaves out what is not stated: null, and lists and objects without content. */
function stated<Fields extends object>(fields: { readonly [Key in keyof Fields]: Fields[Key] | null }): Partial<Fields> {
  const isStated = (value: unknown): boolean => value !== null && (typeof value !== "object" || Object.keys(value).length > 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isStated(value))) as Partial<Fields>;
}

/** Who adopted an act; our own export names it once in each language. */
function adopters(data: AknData, own: string | null): Readonly<Record<string, string>> {
  const found = makers(data).map(
    ({ id, name }) => new Map([["value", name], ...(/_(en|kk|ru)$/.test(id) ? [["xml:lang", id.slice(-2)] as const] : [])]),
  );
  return inLanguages(found, own);
}

/** The time of force: events that an interval begins and ends with. */
function force(data: AknData): Readonly<Partial<Record<"from" | "to", PartialDate>>> {
  const day = (end: "start" | "end"): PartialDate | null => {
    const event = data.at(data.value("temporalGroup/timeInterval", end) ?? "")?.attributes;
    return event === undefined ? null : dayIn(event);
  };
  return stated({ from: day("start"), to: day("end") });
}

function lawFields(data: AknData, own: string | null): Suggestion["work"] {
  const wordings = data.all("lifecycle/eventRef").flatMap((it) => (it.get("type") === "amendment" ? (dayIn(it) ?? []) : []));
  return stated<Suggestion["work"]>({
    adopted: data.date("FRBRWork/FRBRdate"),
    number: data.value("FRBRWork/FRBRnumber"),
    adoptedBy: adopters(data, own),
    inForce: force(data),
    wordings,
  });
}

function keywordsOf(data: AknData, own: string | null): Partial<Record<Language, string[]>> {
  const found: Partial<Record<Language, string[]>> = {};
  for (const it of data.all("classification/keyword")) {
    const language = languageOfCode(it.get("xml:lang") ?? own ?? "");
    if (language !== null) found[language] = [...(found[language] ?? []), it.get("showAs") ?? it.get("value") ?? ""];
  }
  return found;
}

const literatureFields = (data: AknData, own: string | null): Suggestion["work"] =>
  stated<Suggestion["work"]>({
    published: data.date("FRBRWork/FRBRdate"),
    authors: makers(data).flatMap(({ kind, name }) => (kind.endsWith("/TLCPerson") ? [name] : [])),
    doi: data.aliases("doi")[0]?.get("value") ?? null,
    journal: data.value("meta/publication", "showAs"),
    volume: data.value("meta/publication", "tarmaq:volume"),
    issue: data.value("meta/publication", "number"),
    pages: data.value("meta/publication", "tarmaq:pages"),
    issn: data.value("meta/publication", "tarmaq:issn"),
    keywords: keywordsOf(data, own),
  });

function editionOf(data: AknData, own: string | null): Suggestion["edition"] {
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
  const data = new AknData(elements);
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
