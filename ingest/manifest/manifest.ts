import { stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { readCorrections, type StatedCorrections } from "#ingest/manifest/correctionsFile";
import type { ManifestFault } from "#ingest/manifest/fault";
import { type FieldPath, fieldName } from "#ingest/manifest/field";
import { KnownYaml } from "#ingest/manifest/knownYaml";
import type { ListedWork } from "#ingest/manifest/listedWork";
import { isInside, readAll } from "#ingest/manifest/readAll";
import { type Correspondences, readCorrespondences } from "#ingest/manifest/readCorrespondences";
import type { Listed, ReadManifest } from "#ingest/manifest/readFile";
import type { ManifestAct, ManifestEdition, ManifestWork } from "#ingest/manifest/schema";
import { formatEditionId } from "#lib/law/edition";
import type { Edition, Facts, Format, Withdrawal } from "#lib/law/work";
import { fail, ok, type Result } from "#lib/result";
import { noFacts } from "#lib/store/facts";
import type { WorkRecord } from "#lib/store/rows";

/** What a manifest lists, and what the files beside it say of provisions that belong together. `source` is a path from `dir`. */
export type Collection = Omit<Correspondences, "faults"> & {
  readonly dir: string;
  readonly works: readonly ListedWork[];
  readonly corrections: StatedCorrections;
};

const formatOfEnding: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".md": "markdown",
  ".pdf": "pdf",
  ".docx": "docx",
  ".html": "html",
  ".xml": "akn",
};

/** An entry with the manifest that it came from. */
type Placed<Entry> = Listed<Entry> & { readonly from: ReadManifest };

const faultAt = ({ from, path }: Omit<Placed<unknown>, "entry">, steps: FieldPath, message: string): ManifestFault => {
  const full = [...path, ...steps];
  return { file: from.file, line: from.lineOf(full), field: fieldName(full), message };
};

/** What an entry says of an act. */
const factsOfAct = ({ number, adoptedBy }: ManifestAct): Facts => ({ ...noFacts, number: number ?? null, adoptedBy: adoptedBy ?? {} });

function factsOf(entry: ManifestWork): Facts {
  const { authors = [], affiliations = [], doi = null, journal = null, volume = null, issue = null, pages = null, issn = null } = entry;
  const { received = null, accepted = null, published = null, abstract = {}, keywords = {} } = entry;
  const printed = { journal, volume, issue, pages, issn };
  return { ...factsOfAct(entry), ...printed, authors, affiliations, doi, received, accepted, published, abstract, keywords };
}

const withdrawal = ({ on, reason }: NonNullable<ManifestWork["withdrawn"]>): Withdrawal => ({ on: on ?? null, reason });

const idOf = ({ date, language, label }: ManifestEdition): string =>
  formatEditionId({ date: date ?? null, language, label: label ?? null });

function withdrawalOf(entry: ManifestWork | ManifestAct): Pick<WorkRecord, "withdrawn" | "withdrawnEditions"> {
  if ("withdrawn" in entry && entry.withdrawn !== undefined) return { withdrawn: withdrawal(entry.withdrawn) };
  const editions = "editions" in entry ? (entry.editions ?? []) : [];
  const withdrawnEditions = editions.flatMap((it) => (it.withdrawn === undefined ? [] : [{ id: idOf(it), ...withdrawal(it.withdrawn) }]));
  return withdrawnEditions.length === 0 ? {} : { withdrawnEditions };
}

/** The editions of an entry; what was withdrawn is none of them, and its sources need not be there any more. */
const editionsIn = ({ withdrawn, editions = [] }: ManifestWork): readonly Listed<ManifestEdition>[] =>
  withdrawn === undefined
    ? editions.flatMap((entry, index) => (entry.withdrawn === undefined ? [{ entry, path: ["editions", index] }] : []))
    : [];

function recordOf(entry: ManifestWork | ManifestAct, held: boolean): WorkRecord {
  const { id, title, aliases = [], adopted = null, inForce, replacedBy = null, jurisdiction = null, akn = null, url = null } = entry;
  const named = { id, held, title, aliases, replacedBy, jurisdiction, akn, url, adopted, type: entry.type ?? ("law" as const) };
  const force = { from: inForce?.from ?? null, to: inForce?.to ?? null };
  const isWork = "wordings" in entry || "rights" in entry || "editions" in entry;
  return {
    ...named,
    inForce: force,
    wordings: isWork ? ((entry as ManifestWork).wordings ?? []) : [],
    rights: isWork ? ((entry as ManifestWork).rights ?? "full") : "full",
    ...withdrawalOf(entry),
    facts: held ? factsOf(entry as ManifestWork) : factsOfAct(entry),
  };
}

function editionOf({ id: work, form }: ManifestWork, entry: ManifestEdition): Edition | null {
  const format = entry.format ?? formatOfEnding[extname(entry.source).toLowerCase()];
  if (format === undefined) return null;
  const { date = null, language, label = null, source, legalValue = null, origin } = entry;
  const id = formatEditionId({ date, language, label });
  const { url = null, retrieved = null, licence = null } = origin ?? {};
  const edition: Edition = { work, id, date, language, label, format, source, legalValue, origin: { url, retrieved, licence } };
  return form === undefined ? edition : { ...edition, form };
}

async function faultsOfEdition(
  dir: string,
  place: Omit<Placed<unknown>, "entry">,
  entry: ManifestEdition,
): Promise<readonly ManifestFault[]> {
  const path = join(dir, entry.source);
  if (!isInside(dir, path)) return [faultAt(place, ["source"], "lies outside the corpus folder")];
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return [faultAt(place, ["source"], `there is no file ${entry.source} in the corpus folder`)];
  const known = entry.format !== undefined || extname(entry.source).toLowerCase() in formatOfEnding;
  return known ? [] : [faultAt(place, ["source"], "has an ending that says no format; name one in `format`")];
}

function doubles(ids: readonly Placed<string>[]): readonly ManifestFault[] {
  const first = new Map<string, Placed<string>>();
  return ids.flatMap((place) => {
    const known = first.get(place.entry);
    if (known === undefined) first.set(place.entry, place);
    const where = `${known?.from.file}, line ${known?.from.lineOf(known.path) ?? "?"}`;
    return known === undefined ? [] : [faultAt(place, ["id"], `the id ${place.entry} is given twice, first in ${where}`)];
  });
}

function doubleEditions(place: Placed<ManifestWork>): readonly ManifestFault[] {
  const seen = new Set<string>();
  return (place.entry.editions ?? []).flatMap((edition, index) => {
    const id = idOf(edition);
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [faultAt(place, ["editions", index], `a second edition ${id} of ${place.entry.id}: give it a label`)];
  });
}

function unknownSuccessors(places: readonly Placed<ManifestWork | ManifestAct>[], ids: ReadonlySet<string>): readonly ManifestFault[] {
  return places.flatMap((place) => {
    const { replacedBy } = place.entry;
    return replacedBy === undefined || ids.has(replacedBy)
      ? []
      : [faultAt(place, ["replacedBy"], `${replacedBy} is neither a work nor an act of this manifest`)];
  });
}

const placed =
  <Entry>(list: (from: ReadManifest) => readonly Listed<Entry>[]) =>
  (from: ReadManifest): readonly Placed<Entry>[] =>
    list(from).map((it) => ({ ...it, from }));

/**
 * Reads `manifest.yaml` of a corpus folder and what it includes, or says everything that is wrong with it.
 *
 * @param known what its files held at the last run.
 */
export async function readManifest(dir: string, known = new KnownYaml()): Promise<Result<Collection, readonly ManifestFault[]>> {
  const { files, faults: faultsOfForm } = await readAll(resolve(dir), known);
  const works = files.flatMap(placed(({ works }) => works));
  const acts = files.flatMap(placed(({ acts }) => acts));
  const ids = files.flatMap(placed(({ ids }) => ids));
  const editionFaults = works.flatMap((place) =>
    editionsIn(place.entry).map(({ entry, path }) => faultsOfEdition(resolve(dir), { ...place, path: [...place.path, ...path] }, entry)),
  );
  const faults = [
    ...faultsOfForm,
    ...doubles(ids),
    ...works.flatMap(doubleEditions),
    ...unknownSuccessors([...works, ...acts], new Set(ids.map(({ entry }) => entry))),
    ...(await Promise.all(editionFaults)).flat(),
  ];
  if (faults.length > 0) return fail(faults);
  const listed = works.map(({ entry }) => ({
    work: recordOf(entry, entry.withdrawn === undefined),
    editions: editionsIn(entry).flatMap(({ entry: edition }) => editionOf(entry, edition) ?? []),
  }));
  const { faults: faultsBeside, ...correspondences } = await readCorrespondences(resolve(dir), listed);
  const { corrections, faults: faultsOfCorrections } = await readCorrections(resolve(dir), listed);
  if (faultsBeside.length + faultsOfCorrections.length > 0) return fail([...faultsBeside, ...faultsOfCorrections]);
  const named = acts.map(({ entry }) => ({ work: recordOf(entry, false), editions: [] }));
  return ok({ dir: resolve(dir), works: [...listed, ...named], ...correspondences, corrections });
}
