import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { ManifestFault } from "#ingest/manifest/fault";
import { type FieldPath, fieldName, messageOf, pathsOf } from "#ingest/manifest/field";
import { actSchema, type ManifestAct, type ManifestWork, manifestSchema, workSchema } from "#ingest/manifest/schema";
import { fail, ok, type Result } from "#lib/result";

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
  /** The line of a field, or of the innermost one around it that stands in the file; counts from 1. */
  readonly lineOf: (path: FieldPath) => number | null;
};

/** A file of which nothing can be used. */
const unusable = (file: string, faults: readonly Omit<ManifestFault, "file" | "field">[]): ReadManifest => ({
  ...{ file, include: [], works: [], acts: [], ids: [], lineOf: () => null },
  faults: faults.map(({ line, message }) => ({ file, line, field: "", message })),
});

const notYaml = (message: string, line: number | null): Omit<ManifestFault, "file" | "field"> => ({
  line,
  message: `is not YAML: ${(message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/[.:]$/, "")}`,
});

/** The values of a document; aliases that lead nowhere, or unfold without end, are no YAML that can be taken. */
function valuesOf(document: Document): Result<unknown, string> {
  try {
    return ok(document.toJS() ?? {});
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Where a path leads: the name of a field, which may stand a line above its value, or an entry of a list. */
function nodeAt(document: Document, path: FieldPath): unknown {
  if (path.length === 0) return document.contents;
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = isMap(around) ? around.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key : undefined;
  return key ?? document.getIn(path, true);
}

const linesOf =
  (document: Document, lines: LineCounter): ReadManifest["lineOf"] =>
  (fields) => {
    for (let depth = fields.length; depth >= 0; depth -= 1) {
      const node = nodeAt(document, fields.slice(0, depth));
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  };

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

function manifestOf(file: string, values: unknown, lineOf: ReadManifest["lineOf"]): ReadManifest {
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
export async function readManifestFile(path: string, name: string): Promise<ReadManifest> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return unusable(name, [{ line: null, message: `there is no such file in ${dirname(path)}, or it cannot be read` }]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors; // what comes after the first mostly follows from it
  if (broken !== undefined) return unusable(name, [notYaml(broken.message, broken.linePos?.[0].line ?? null)]);
  if (document.contents === null) return unusable(name, [{ line: null, message: "says nothing; it needs `works`" }]);
  const values = valuesOf(document);
  return values.ok ? manifestOf(name, values.value, linesOf(document, lines)) : unusable(name, [notYaml(values.failure, null)]);
}
