import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { isNode, LineCounter, parseDocument, stringify } from "yaml";
import { z } from "zod";
import type { ManifestFault } from "#ingest/manifest/fault";
import { inOneStep } from "#lib/inOneStep";
import { fail, ok, type Result } from "#lib/result";

/** SHA-256 of each source, by its path in the corpus folder. */
export type Checksums = Readonly<Record<string, string>>;

const fileName = "checksums.yaml";
const schema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

export async function checksumOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

const unreadable: ManifestFault = {
  ...{ file: fileName, line: null, field: "" },
  message: "does not list a SHA-256 for each source; delete it to have it made anew",
};

/** A line as `record` writes nearly all of them: a path and a sum that no reader of YAML could take for a number. */
const plainLine = /^(?<source>[A-Za-z][\w./-]*): (?<sum>(?=[0-9a-f]*[a-df])[0-9a-f]{64})$/;

/** The lines of a file that has nothing but such lines and remarks; null: it is YAML of another kind, read as any. */
function plainLines(text: string): Recorded | null {
  const [sums, lines]: [Record<string, string>, Map<string, number>] = [{}, new Map()];
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const { source, sum } = plainLine.exec(line)?.groups ?? {};
    if (source === undefined || sum === undefined || lines.has(source)) return null;
    sums[source] = sum;
    lines.set(source, index + 1);
  }
  return { sums, lineOf: (source) => lines.get(source) ?? null };
}

const textOf = (sums: Checksums): string =>
  Object.entries(sums)
    .map(([source, sum]) => (plainLine.test(`${source}: ${sum}`) ? `${source}: ${sum}\n` : stringify({ [source]: sum })))
    .join("");

/** What was recorded, and on which line each source stands. */
type Recorded = { readonly sums: Checksums; readonly lineOf: (source: string) => number | null };

async function recorded(dir: string): Promise<Result<Recorded, ManifestFault>> {
  const text = await readFile(join(dir, fileName), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const plain = plainLines(text);
  if (plain !== null) return ok(plain);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const sums = document.errors.length > 0 ? null : schema.safeParse(document.toJS() ?? {});
  if (!sums?.success) return fail(unreadable);
  const lineOf = (source: string): number | null => {
    const node = document.get(source, true);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : null;
  };
  return ok({ sums: sums.data, lineOf });
}

/** Compares sources with what was recorded when each was first taken in: a source is never edited. */
export async function compare(
  dir: string,
  measured: Checksums,
): Promise<{ readonly faults: readonly ManifestFault[]; readonly added: Checksums }> {
  const known = await recorded(dir);
  if (!known.ok) return { faults: [known.failure], added: {} };
  const { sums, lineOf } = known.value;
  const changed = Object.keys(measured).filter((source) => sums[source] !== undefined && sums[source] !== measured[source]);
  const faults = changed.map((source) => ({
    ...{ file: fileName, line: lineOf(source), field: source },
    message: "the file has changed since it was first taken in; put the received one back, or remove its line here if it was received anew",
  }));
  return { faults, added: Object.fromEntries(Object.entries(measured).filter(([source]) => sums[source] === undefined)) };
}

/**
 * Records the checksums of sources taken in for the first time, in one step.
 *
 * @returns false if the corpus folder cannot be written: the sources stay unchecked, and the caller says so.
 */
export async function record(dir: string, added: Checksums): Promise<boolean> {
  if (Object.keys(added).length === 0) return true;
  const known = await recorded(dir);
  const sums = { ...(known.ok ? known.value.sums : {}), ...added };
  const sorted = Object.fromEntries(Object.entries(sums).sort(([left], [right]) => left.localeCompare(right)));
  const text = `# SHA-256 of each source, written when it was first seen. A source is never edited.\n${textOf(sorted)}`;
  return inOneStep(join(dir, fileName), (beside) => writeFile(beside, text)).then(
    () => true,
    () => false,
  );
}
