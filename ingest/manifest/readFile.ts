import type { z } from "zod";
import type { ManifestFault } from "#ingest/manifest/fault";
import { type FieldPath, fieldName, messageOf, pathsOf } from "#ingest/manifest/field";
import type { KnownYaml } from "#ingest/manifest/knownYaml";
import { actSchema, type ManifestAct, type ManifestWork, manifestSchema, workSchema } from "#ingest/manifest/schema";
import { readYaml, type YamlFile } from "#ingest/manifest/yamlFile";

/** An entry of a list in a manifest, with its place there. */
export type Listed<Entry> = { readonly entry: Entry; readonly path: FieldPath };

/**
 * One manifest file as read: everything that is wrong with its form, the entries that are sound by themselves, and what
 * every entry calls itself, so that faults between entries are found in the same run.
 */
export type ReadManifest = {
  readonly file: string;
  readonly faults: readonly ManifestFault[];
  readonly include: readonly string[];
  readonly works: readonly Listed<ManifestWork>[];
  readonly acts: readonly Listed<ManifestAct>[];
  readonly ids: readonly Listed<string>[];
  readonly lineOf: YamlFile["lineOf"];
};

/** A file of which nothing can be used. */
const unusable = (file: string, faults: readonly Omit<ManifestFault, "file" | "field">[]): ReadManifest => ({
  ...{ file, include: [], works: [], acts: [], ids: [], lineOf: () => null },
  faults: faults.map(({ line, message }) => ({ file, line, field: "", message })),
});

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;

const listIn = (values: unknown, field: "works" | "acts"): readonly Listed<unknown>[] => {
  const list = fieldOf(values, field);
  return Array.isArray(list) ? list.map((entry: unknown, index) => ({ entry, path: [field, index] })) : [];
};

const sound = <Entry>(schema: z.ZodType<Entry>, listed: readonly Listed<unknown>[]): readonly Listed<Entry>[] =>
  listed.flatMap(({ entry, path }) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [{ entry: parsed.data, path }] : [];
  });

const idsOf = (listed: readonly Listed<unknown>[]): readonly Listed<string>[] =>
  listed.flatMap(({ entry, path }) => {
    const id = fieldOf(entry, "id");
    return typeof id === "string" ? [{ entry: id, path }] : [];
  });

function manifestOf(file: string, values: unknown, lineOf: YamlFile["lineOf"]): ReadManifest {
  const parsed = manifestSchema.safeParse(values, { reportInput: true });
  const faults = (parsed.error?.issues ?? []).flatMap((issue) =>
    pathsOf(issue).map((path) => ({ file, line: lineOf(path), field: fieldName(path), message: messageOf(issue) })),
  );
  const works = listIn(values, "works");
  const acts = listIn(values, "acts");
  return {
    ...{ file, faults, lineOf, include: [parsed.data?.include ?? []].flat() },
    ...{ works: sound(workSchema, works), acts: sound(actSchema, acts), ids: idsOf([...works, ...acts]) },
  };
}

/** Reads one manifest file, and says everything that is wrong with its form. `name` is how messages call it. */
export async function readManifestFile(path: string, name: string, known: KnownYaml): Promise<ReadManifest> {
  const read = await readYaml(path, "it needs `works`", known);
  return read.ok ? manifestOf(name, read.value.values, read.value.lineOf) : unusable(name, [read.failure]);
}
