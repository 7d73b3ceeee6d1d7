import { extname } from "node:path";
import type { Listed } from "#ingest/manifest/readFile";
import type { ManifestAct, ManifestEdition, ManifestWork } from "#ingest/manifest/schema";
import { formatEditionId } from "#lib/law/edition";
import type { Edition, Facts, Format, Withdrawal } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";
import type { WorkRecord } from "#lib/store/rows";

/** What an entry says of an act. */
const factsOfAct = ({ number, adoptedBy }: ManifestAct): Facts => ({ ...noFacts, number: number ?? null, adoptedBy: adoptedBy ?? {} });

function factsOf(entry: ManifestWork): Facts {
  const { authors = [], affiliations = [], doi = null, journal = null, volume = null, issue = null, pages = null, issn = null } = entry;
  const { received = null, accepted = null, published = null, abstract = {}, keywords = {} } = entry;
  const printed = { journal, volume, issue, pages, issn };
  return { ...factsOfAct(entry), ...printed, authors, affiliations, doi, received, accepted, published, abstract, keywords };
}

const withdrawal = ({ on, reason }: NonNullable<ManifestWork["withdrawn"]>): Withdrawal => ({ on: on ?? null, reason });

/** The id of an edition: what tells it from others of its work. */
export const editionIdOf = ({ date, language, label }: ManifestEdition): string =>
  formatEditionId({ date: date ?? null, language, label: label ?? null });

function withdrawalOf({ withdrawn, editions = [] }: ManifestWork): Pick<WorkRecord, "withdrawn" | "withdrawnEditions"> {
  if (withdrawn !== undefined) return { withdrawn: withdrawal(withdrawn) };
  const withdrawnEditions = editions.flatMap((it) =>
    it.withdrawn === undefined ? [] : [{ id: editionIdOf(it), ...withdrawal(it.withdrawn) }],
  );
  return withdrawnEditions.length === 0 ? {} : { withdrawnEditions };
}

/** The editions of an entry; what was withdrawn is none of them, and its sources need not be there any more. */
export const editionsIn = ({ withdrawn, editions = [] }: ManifestWork): readonly Listed<ManifestEdition>[] =>
  withdrawn === undefined
    ? editions.flatMap((entry, index) => (entry.withdrawn === undefined ? [{ entry, path: ["editions", index] }] : []))
    : [];

/** What works and acts say alike. */
function named(entry: ManifestWork | ManifestAct, held: boolean) {
  const { id, title, aliases = [], adopted = null, inForce, replacedBy = null, jurisdiction = null, akn = null, url = null } = entry;
  const force = { from: inForce?.from ?? null, to: inForce?.to ?? null };
  return { id, held, title, aliases, replacedBy, jurisdiction, akn, url, adopted, type: entry.type ?? ("law" as const), inForce: force };
}

/** An act that texts name and the collection does not hold. */
export const recordOfAct = (act: ManifestAct): WorkRecord => ({
  ...named(act, false),
  ...{ wordings: [], rights: "full", facts: factsOfAct(act) },
});

/** A work of the collection; of one that was withdrawn, what is said of it as an act. */
export function recordOfWork(work: ManifestWork): WorkRecord {
  const held = work.withdrawn === undefined;
  const { wordings = [], rights = "full" } = work;
  return { ...named(work, held), wordings, rights, ...withdrawalOf(work), facts: held ? factsOf(work) : factsOfAct(work) };
}

const formatOfEnding: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".md": "markdown",
  ".pdf": "pdf",
  ".docx": "docx",
  ".html": "html",
  ".xml": "akn",
};

/** The format that an edition names, or that the ending of its source says; undefined if neither does. */
export const formatOf = ({ format, source }: ManifestEdition): Format | undefined =>
  format ?? formatOfEnding[extname(source).toLowerCase()];

/** An edition as the library keeps it; null without a format, which is a fault of its own. */
export function editionOf({ id: work, form }: ManifestWork, entry: ManifestEdition): Edition | null {
  const format = formatOf(entry);
  if (format === undefined) return null;
  const { date = null, language, label = null, source, legalValue = null, origin } = entry;
  const id = editionIdOf(entry);
  const { url = null, retrieved = null, licence = null } = origin ?? {};
  const edition: Edition = { work, id, date, language, label, format, source, legalValue, origin: { url, retrieved, licence } };
  return form === undefined ? edition : { ...edition, form };
}
