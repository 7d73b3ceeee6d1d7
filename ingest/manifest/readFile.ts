import { readFile } from "node:fs/promises";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { ManifestFault } from "#ingest/manifest/fault";
import { type ManifestFile, manifestSchema } from "#ingest/manifest/schema";

/** A path into a manifest: keys and indexes from the outside in. */
export type FieldPath = readonly (string | number)[];

/** One manifest file as read, with a way from its fields to its lines. */
export type ReadManifest = { readonly file: string; readonly content: ManifestFile; readonly lineOf: (path: FieldPath) => number | null };

const fieldName = (path: FieldPath): string =>
  path.map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${step}`)).join("");

/** What zod says, as the end of a sentence that begins with the field. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `${issue.keys.map((key) => `"${key}"`).join(", ")} is not a field that is known here`;
  if (issue.code === "invalid_type" && issue.input === undefined) return "is missing";
  if (issue.code === "invalid_value") return `must be one of: ${issue.values.join(", ")}`;
  return issue.code === "custom" || issue.code === "invalid_format" ? issue.message : issue.message.replace(/^Invalid input: /, "");
}

/** The path of the key itself where a key is not known: its own line is the one to blame. */
const pathsOf = (issue: z.core.$ZodIssue): readonly FieldPath[] => {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
};

/** Reads one manifest file, or says everything that is wrong with its form. `name` is how messages call it. */
export async function readManifestFile(path: string, name: string): Promise<ReadManifest | readonly ManifestFault[]> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return [{ file: name, line: null, field: "", message: "the manifest is not there or cannot be read" }];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      ...{ file: name, line: error.linePos?.[0].line ?? null, field: "" },
      message: `is not YAML: ${error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? ""}`,
    }));
  }
  const lineOf = (fields: FieldPath): number | null => {
    for (let depth = fields.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(fields.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  };
  const parsed = manifestSchema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (parsed.success) return { file: name, content: parsed.data, lineOf };
  return parsed.error.issues.flatMap((issue) =>
    pathsOf(issue).map((fields) => ({ file: name, line: lineOf(fields), field: fieldName(fields), message: messageOf(issue) })),
  );
}

export { fieldName };
