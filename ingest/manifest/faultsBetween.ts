import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { ManifestFault } from "#ingest/manifest/fault";
import { type FieldPath, fieldName } from "#ingest/manifest/field";
import { isInside } from "#ingest/manifest/readAll";
import type { Listed, ReadManifest } from "#ingest/manifest/readFile";
import { editionIdOf, editionsIn, formatOf } from "#ingest/manifest/recordOfEntry";
import type { ManifestAct, ManifestEdition, ManifestWork } from "#ingest/manifest/schema";

/** An entry with the manifest that it came from. */
type Placed<Entry> = Listed<Entry> & { readonly from: ReadManifest };

const faultAt = ({ from, path }: Omit<Placed<unknown>, "entry">, steps: FieldPath, message: string): ManifestFault => {
  const full = [...path, ...steps];
  return { file: from.file, line: from.lineOf(full), field: fieldName(full), message };
};

async function faultsOfEdition(
  dir: string,
  place: Omit<Placed<unknown>, "entry">,
  entry: ManifestEdition,
): Promise<readonly ManifestFault[]> {
  const path = join(dir, entry.source);
  if (!isInside(dir, path)) return [faultAt(place, ["source"], "lies outside the corpus folder")];
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return [faultAt(place, ["source"], `there is no file ${entry.source} in the corpus folder`)];
  return formatOf(entry) !== undefined ? [] : [faultAt(place, ["source"], "has an ending that says no format; name one in `format`")];
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
    const id = editionIdOf(edition);
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

/** What is wrong between the entries of manifests whose form is sound, and between them and the files of the corpus folder. */
export async function faultsBetween(dir: string, files: readonly ReadManifest[]): Promise<readonly ManifestFault[]> {
  const works = files.flatMap(placed(({ works }) => works));
  const acts = files.flatMap(placed(({ acts }) => acts));
  const ids = files.flatMap(placed(({ ids }) => ids));
  const ofSources = works.flatMap((place) =>
    editionsIn(place.entry).map(({ entry, path }) => faultsOfEdition(dir, { ...place, path: [...place.path, ...path] }, entry)),
  );
  return [
    ...doubles(ids),
    ...works.flatMap(doubleEditions),
    ...unknownSuccessors([...works, ...acts], new Set(ids.map(({ entry }) => entry))),
    ...(await Promise.all(ofSources)).flat(),
  ];
}
