import { join } from "node:path";
import { glob } from "tinyglobby";
import type { z } from "zod";
import { eIdsNamed } from "#ingest/manifest/correspondence";
import type { ManifestFault } from "#ingest/manifest/fault";
import { fieldName, messageOf, pathsOf } from "#ingest/manifest/field";
import type { ListedWork } from "#ingest/manifest/listedWork";
import { readYaml, type YamlFile } from "#ingest/manifest/yamlFile";
import type { PinnedWork } from "#lib/law/concordance";
import type { EId } from "#lib/law/eId";

/** A file as read. */
export type StatementFile<Entry> = Pick<YamlFile, "lineOf"> & { readonly file: string; readonly entry: Entry };

export type StatementFiles<Entry> = { readonly read: readonly StatementFile<Entry>[]; readonly faults: readonly ManifestFault[] };

async function readOne<Entry>(dir: string, file: string, schema: z.ZodObject & z.ZodType<Entry>): Promise<StatementFiles<Entry>> {
  const yaml = await readYaml(
    join(dir, file),
    `it needs ${Object.keys(schema.shape)
      .map((key) => `\`${key}\``)
      .join(", ")}`,
  );
  if (!yaml.ok) return { read: [], faults: [{ file, field: "", ...yaml.failure }] };
  const { values, lineOf } = yaml.value;
  const parsed = schema.safeParse(values, { reportInput: true });
  if (parsed.success) return { read: [{ file, entry: parsed.data, lineOf }], faults: [] };
  const faults = parsed.error.issues.flatMap((issue) =>
    pathsOf(issue).map((path) => ({
      ...{ file, line: lineOf(path), field: fieldName(path) },
      message: messageOf(issue, { "": Object.keys(schema.shape) }),
    })),
  );
  return { read: [], faults };
}

/** Reads the files of a folder that have one form, by name. */
export async function readStatements<Entry>(
  dir: string,
  folder: string,
  schema: z.ZodObject & z.ZodType<Entry>,
): Promise<StatementFiles<Entry>> {
  const names = (await glob([`${folder}/*.{yaml,yml}`], { cwd: dir, onlyFiles: true })).sort();
  const files = await Promise.all(names.map((name) => readOne(dir, name, schema)));
  return { read: files.flatMap(({ read }) => read), faults: files.flatMap(({ faults }) => faults) };
}

/** A provision that a file names, with the place where it does. */
export type NamedProvision = PinnedWork & { readonly eId: EId; readonly file: string; readonly line: number | null; readonly path: string };

/** The provisions that a line names on its two sides; `none` names nothing. */
export function namedInLine(
  { file, lineOf }: Pick<StatementFile<unknown>, "file" | "lineOf">,
  [from, to]: readonly [string, string | readonly string[]],
  [left, right]: readonly [PinnedWork, PinnedWork],
): readonly NamedProvision[] {
  const line = lineOf(["provisions", from]);
  const of = (pinned: PinnedWork, paths: readonly string[]): readonly NamedProvision[] =>
    paths.flatMap((path) => eIdsNamed(path).map((eId) => ({ ...pinned, eId, file, line, path })));
  return [...of(left, [from]), ...of(right, [to].flat())];
}

/** A fault of one field. */
export const faultAt = (
  { file, lineOf }: Pick<StatementFile<unknown>, "file" | "lineOf">,
  field: string,
  message: string,
): ManifestFault => ({
  ...{ file, line: lineOf([field]), field, message },
});

/** What is said of an edition that the manifest does not list. */
function unknownEdition(works: readonly ListedWork[], { work, edition }: PinnedWork): string | null {
  const listed = works.find((it) => it.work.id === work);
  if (listed === undefined) return `${work} is no work of this manifest`;
  const ids = listed.editions.map(({ id }) => id);
  return ids.includes(edition) ? null : `the manifest lists no edition ${edition} of ${work}; it lists: ${ids.join(", ") || "none"}`;
}

/** Names of works and editions that the manifest does not list, by the field they stand in. */
export const unknownEditions = (
  read: Pick<StatementFile<unknown>, "file" | "lineOf">,
  named: Readonly<Record<string, PinnedWork>>,
  works: readonly ListedWork[],
): readonly ManifestFault[] =>
  Object.entries(named).flatMap(([field, it]) => {
    const message = unknownEdition(works, it);
    return message === null ? [] : [faultAt(read, field, message)];
  });

/** Files that come to what another has said: which of them is right cannot be told. */
export function doubles<Entry>(
  read: readonly StatementFile<Entry>[],
  field: string,
  keyOf: (entry: Entry) => string,
): readonly ManifestFault[] {
  const first = new Map<string, string>();
  return read.flatMap((it) => {
    const key = keyOf(it.entry);
    const before = first.get(key);
    if (before === undefined) first.set(key, it.file);
    return before === undefined ? [] : [faultAt(it, field, `${before} speaks of ${key} already; put both into one file`)];
  });
}
