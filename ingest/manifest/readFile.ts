import { readFile } from "node:fs/promises";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { ManifestFault } from "#ingest/manifest/fault";
import { type ManifestFile, manifestSchema } from "#ingest/manifest/schema";
import { fail, ok, type Result } from "#lib/result";

/** A path into a manifest: keys and indexes from the outside in. */
export type FieldPath = readonly (string | number)[];

/** One manifest file as read, with a way from its fields to its lines. */
export type ReadManifest = { readonly file: string; readonly content: ManifestFile; readonly lineOf: (path: FieldPath) => number | null };

/** A path as people write it: `works[0].title`. */
export const fieldName = (path: FieldPath): string =>
  path.map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${step}`)).join("");

const oneOf = (values: readonly unknown[]): string => `must be one of: ${values.join(", ")}`;

const shapes: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "fields with values",
  record: "fields with values",
};

/** What stands where something else belongs. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "fields with values" : `the ${typeof value === "string" ? "text" : typeof value} ${value}`;
}

/** What zod says, as the end of a sentence that begins with the field. */
function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `${issue.keys.map((key) => `"${key}"`).join(", ")} is not a field that is known here`;
    case "invalid_type":
      if (issue.input === undefined) return "is missing";
      if (issue.input === null) return "is empty; leave it out, or fill it in";
      return `must be ${shapes[issue.expected] ?? issue.expected}, and is ${nameOf(issue.input)}`;
    case "too_small":
      return "is empty; leave it out, or fill it in";
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_key":
      return issue.issues.map((it) => (it.code === "invalid_value" ? oneOf(it.values) : it.message)).join("; ");
    default:
      return issue.message;
  }
}

/** Paths to blame: where a key is not known, the key itself. */
const pathsOf = (issue: z.core.$ZodIssue): readonly FieldPath[] => {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
};

const notYaml = (file: string, line: number | null, message: string): ManifestFault => ({
  ...{ file, line, field: "" },
  message: `is not YAML: ${message.replace(/[.:]$/, "")}`,
});

const faultsOf = (file: string, document: Document): readonly ManifestFault[] =>
  document.errors.map((error) =>
    notYaml(file, error.linePos?.[0].line ?? null, error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? ""),
  );

/** The values of a document; aliases that lead nowhere, or unfold without end, are no YAML that can be taken. */
function valuesOf(file: string, document: Document): Result<unknown, ManifestFault> {
  try {
    return ok(document.toJS() ?? {});
  } catch (error) {
    return fail(notYaml(file, null, error instanceof Error ? error.message : String(error)));
  }
}

/** The line of a field, or of the innermost one around it that stands in the file. */
const linesOf =
  (document: Document, lines: LineCounter) =>
  (fields: FieldPath): number | null => {
    for (let depth = fields.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(fields.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  };

/** Reads one manifest file, or says everything that is wrong with its form. `name` is how messages call it. */
export async function readManifestFile(path: string, name: string): Promise<ReadManifest | readonly ManifestFault[]> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return [{ file: name, line: null, field: "", message: "the manifest is not there or cannot be read" }];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) return faultsOf(name, document);
  const values = valuesOf(name, document);
  if (!values.ok) return [values.failure];
  const lineOf = linesOf(document, lines);
  const parsed = manifestSchema.safeParse(values.value, { reportInput: true });
  if (parsed.success) return { file: name, content: parsed.data, lineOf };
  return parsed.error.issues.flatMap((issue) =>
    pathsOf(issue).map((fields) => ({ file: name, line: lineOf(fields), field: fieldName(fields), message: messageOf(issue) })),
  );
}
