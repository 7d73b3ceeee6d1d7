import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { ManifestFault } from "#ingest/manifest/fault";
import type { FieldPath } from "#ingest/manifest/field";
import { fileStamp } from "#ingest/manifest/fileStamp";
import { KnownYaml } from "#ingest/manifest/knownYaml";
import { fail, ok, type Result } from "#lib/result";

/** The values of a YAML file, and the line of each field, or of the innermost one around it that stands in the file; from 1. */
export type YamlFile = { readonly values: unknown; readonly lineOf: (path: FieldPath) => number | null };

/** What is wrong with a file as a whole. */
type WholeFault = Pick<ManifestFault, "line" | "message">;

const notYaml = (message: string, line: number | null): WholeFault => ({
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

/** Finds lines in a file that is read again when the first one is asked for: a sound one is asked for none, and its tree is large. */
function linesOf(path: string): YamlFile["lineOf"] {
  let read: { readonly document: Document; readonly lines: LineCounter } | null = null;
  return (fields) => {
    const lines = new LineCounter();
    read ??= { document: parseDocument(readFileSync(path, "utf8"), { lineCounter: lines }), lines };
    return lineIn(read, fields);
  };
}

function lineIn({ document, lines }: { readonly document: Document; readonly lines: LineCounter }, fields: FieldPath): number | null {
  for (let depth = fields.length; depth >= 0; depth -= 1) {
    const node = nodeAt(document, fields.slice(0, depth));
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

/**
 * Reads a YAML file, or says the first thing that keeps it from being read: what comes after mostly follows from it.
 *
 * @param known what files held that were read before: one that is as it was is not read again.
 * @param needs what a file that says nothing lacks, as in "it needs `works`".
 */
export async function readYaml(path: string, needs: string, known = new KnownYaml()): Promise<Result<YamlFile, WholeFault>> {
  const found = await fileStamp(path);
  const before = found === null ? undefined : known.recall(path, found);
  if (before !== undefined) return ok({ values: before, lineOf: linesOf(path) });
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return fail({ line: null, message: `there is no such file in ${dirname(path)}, or it cannot be read` });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) return fail(notYaml(broken.message, broken.linePos?.[0].line ?? null));
  if (document.contents === null) return fail({ line: null, message: `says nothing; ${needs}` });
  const values = valuesOf(document);
  if (!values.ok) return fail(notYaml(values.failure, null));
  if (found !== null) known.keep(path, found, values.value);
  return ok({ values: values.value, lineOf: linesOf(path) });
}
