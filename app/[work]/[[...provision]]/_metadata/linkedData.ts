import type { BibliographyEntry } from "#lib/law/bibliography";
import { compareDates, type PartialDate } from "#lib/law/date";
import { type ForceKind, forceOf, supersededOn } from "#lib/law/force";
import { pageRange } from "#lib/law/pageRange";
import { type Edition, isLaw, type LegalValue, textIn, titleOf, type Work } from "#lib/law/work";
import { validity } from "./validity";

/** A value of JSON-LD. */
export type LinkedValue = string | number | boolean | readonly LinkedValue[] | { readonly [name: string]: LinkedValue };
export type LinkedObject = { readonly [name: string]: LinkedValue };

/** schema.org/LegalForceStatus knows law that is in force and law that is not; of what is not stated nothing is said. */
const forceStatus: Readonly<Record<ForceKind, string | null>> = {
  "in-force": "https://schema.org/InForce",
  ceased: "https://schema.org/NotInForce",
  "not-yet": "https://schema.org/NotInForce",
  "not-stated": null,
  none: null,
};

/** schema.org/LegalValueLevel. */
const valueLevel: Readonly<Record<LegalValue, string>> = {
  official: "https://schema.org/OfficialLegalValue",
  unofficial: "https://schema.org/UnofficialLegalValue",
};

/** Leaves out what is not known: an empty list, an empty text, nothing. */
const known = (values: Readonly<Record<string, LinkedValue | null | undefined>>): LinkedObject =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]],
    ),
  );

/** One wording of a work, as a page shows it. Addresses are as the page's own: with a host where that is known. */
export type Shown = { readonly work: Work; readonly edition: Edition; readonly address: string; readonly day: PartialDate };

/** The text as a thing of its own, since only that has legal value: schema.org/LegislationObject. */
const textOf = ({ edition, address }: Shown): LinkedObject =>
  known({
    "@type": "LegislationObject",
    encodingFormat: "text/html",
    contentUrl: address,
    inLanguage: edition.language,
    legislationLegalValue: edition.legalValue === null ? null : valueLevel[edition.legalValue],
  });

/** Whether a later wording is the law by now: this one has no force then, though its work may. */
function isSuperseded({ work, edition, day }: Shown): boolean {
  const next = supersededOn(work, edition);
  return next !== null && compareDates(next, day) <= 0;
}

const legislation = (shown: Shown): LinkedObject => {
  const { work, edition, address, day } = shown;
  return known({
    "@type": "Legislation",
    "@id": address,
    url: address,
    name: titleOf(work, edition.language),
    inLanguage: edition.language,
    legislationIdentifier: work.facts.number === null ? (work.akn ?? work.id) : [work.facts.number, work.akn ?? work.id],
    legislationDate: work.adopted,
    // In words: what adopts an act need be no organization, but a referendum.
    legislationPassedBy: textIn(work.facts.adoptedBy, edition.language)?.text,
    legislationDateVersion: edition.date,
    legislationJurisdiction: work.jurisdiction?.toUpperCase(),
    legislationLegalForce: forceStatus[isSuperseded(shown) ? "ceased" : forceOf(work, day).kind],
    temporalCoverage: validity(work, edition),
    encoding: textOf(shown),
  });
};

/** schema.org takes addresses of licences; any other words are a notice. */
function licenceOf({ origin: { licence } }: Edition): LinkedObject {
  if (licence === null) return {};
  return URL.canParse(licence) ? { license: licence } : { copyrightNotice: licence };
}

const person = (name: string): LinkedObject => ({ "@type": "Person", name });

/** What a work cites: entries of its bibliography, and the addresses of works that the library holds. */
export type Cited = { readonly entries: readonly BibliographyEntry[]; readonly works: readonly { work: Work; address: string }[] };

const citedEntry = ({ title, authors, published, url, doi }: BibliographyEntry): LinkedObject | null =>
  title === null
    ? null
    : known({
        "@type": "CreativeWork",
        name: title,
        author: authors.map(person),
        datePublished: published,
        url,
        sameAs: doi === null ? null : `https://doi.org/${doi}`,
      });

const citedWork = ({ work, address }: Cited["works"][number]): LinkedObject => ({
  "@type": isLaw(work.type) ? "Legislation" : "CreativeWork",
  "@id": address,
  name: titleOf(work, "en"),
});

/** The issue it came out in, inside the volume, inside the journal, as far as each is known. */
function issueOf({ journal, issn, volume, issue }: Work["facts"]): LinkedObject | null {
  const named = known({ name: journal, issn });
  const inside = (type: string, own: LinkedObject, within: LinkedObject | null): LinkedObject | null =>
    Object.keys(own).length === 0 ? within : known({ "@type": type, ...own, isPartOf: within });
  const periodical = inside("Periodical", named, null);
  return inside(
    "PublicationIssue",
    known({ issueNumber: issue }),
    inside("PublicationVolume", known({ volumeNumber: volume }), periodical),
  );
}

function pagesOf(printed: string | null): LinkedObject {
  const range = pageRange(printed);
  return range === null ? known({ pagination: printed }) : { pageStart: range.first, pageEnd: range.last };
}

const literatureType = { scholarly: "ScholarlyArticle", news: "NewsArticle" } as const;

function literature({ work, edition, address }: Shown, cited: Cited): LinkedObject {
  const { facts } = work;
  const type = work.type === "scholarly" || work.type === "news" ? literatureType[work.type] : "Article";
  return known({
    "@type": type,
    "@id": address,
    url: address,
    name: titleOf(work, edition.language),
    headline: titleOf(work, edition.language),
    author: facts.authors.map(person),
    datePublished: facts.published ?? edition.date,
    inLanguage: edition.language,
    abstract: facts.abstract[edition.language],
    keywords: facts.keywords[edition.language],
    ...licenceOf(edition),
    sameAs: facts.doi === null ? null : `https://doi.org/${facts.doi}`,
    isPartOf: issueOf(facts),
    ...pagesOf(facts.pages),
    citation: [...cited.works.map(citedWork), ...cited.entries.flatMap((entry) => citedEntry(entry) ?? [])],
  });
}

const inContext = (it: LinkedObject): LinkedObject => ({ "@context": "https://schema.org", ...it });

/** A work in one wording, for search engines and reference managers: schema.org/Legislation or an article. */
export const linkedWork = (shown: Shown, cited: Cited): LinkedObject =>
  inContext(isLaw(shown.work.type) ? legislation(shown) : literature(shown, cited));

/** A provision in one wording: a part of its work. */
export type ShownProvision = Shown & {
  readonly label: string;
  readonly text: string | null;
  readonly whole: string;
};

/** @param shown `address` is the provision's, `whole` its work's in the same wording; `text` only as far as it may be shown. */
export function linkedProvision(shown: ShownProvision): LinkedObject {
  const { work, edition, address, label, text, whole } = shown;
  const isPartOf = { "@type": isLaw(work.type) ? "Legislation" : "CreativeWork", "@id": whole, name: titleOf(work, edition.language) };
  if (!isLaw(work.type))
    return inContext(
      known({ "@type": "CreativeWork", "@id": address, url: address, name: label, inLanguage: edition.language, text, isPartOf }),
    );
  const { encoding, ...facts } = legislation(shown);
  return inContext(known({ ...facts, name: `${label}. ${titleOf(work, edition.language)}`, text, isPartOf, encoding }));
}

/** As the body of a `script` element: nothing in it can end the element (HTML, 4.12.1.3). */
export const asScript = (it: LinkedObject): string => JSON.stringify(it).replace(/</g, "\\u003c");
