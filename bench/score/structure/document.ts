import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withoutMarks } from "#bench/score/structure/markedHtml";
import { check } from "#ingest/check/check";
import { normalize } from "#ingest/normalize/normalize";
import { parse } from "#ingest/parse/parse";
import { defaultLimits } from "#ingest/read/limits";
import { readHere } from "#ingest/read/readHere";
import type { FurniturePiece, Line, Node, Problem } from "#ingest/stage";
import { toProvisions } from "#ingest/write/toProvisions";
import type { Language } from "#lib/law/language";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import type { Format, WorkType } from "#lib/law/work";

/** A document and what a person knows of it: a row of `bench/gold/documents.jsonl`. Paths are inside the folder of documents. */
export type JudgedDocument = {
  readonly document: string;
  readonly format: Format;
  readonly language: Language;
  readonly type: WorkType;
  /** How many provisions of a kind it has. */
  readonly counts?: Readonly<Partial<Record<ProvisionKind, number>>>;
  /** Another file of the same text, which must give the same provisions. */
  readonly alike?: string;
  /** The field of a JSON file that holds HTML whose classes mark every provision; we read it without them. */
  readonly marked?: string;
  /** How the notes of its publisher begin: no provision holds such a line. */
  readonly notes?: readonly string[];
  /** A person's segmentation of its pages (TEI). */
  readonly segmentation?: string;
  /** How many texts stand side by side: the words of each must come in their order. */
  readonly columns?: number;
  /** The share that was reached; it may only rise. */
  readonly floor?: number;
};

/** A document as ingest reads it. */
export type ReadDocument = {
  readonly source: readonly Line[];
  readonly nodes: readonly Node[];
  readonly provisions: readonly Provision[];
  readonly furniture: readonly FurniturePiece[];
  readonly problems: readonly Problem[];
  readonly characters: number;
  /** Characters in no provision and no furniture, or in two: none, or ingest refuses the document. */
  readonly breaches: readonly string[];
};

/** The HTML in a field of a JSON file. */
export async function htmlIn(file: string, field: string): Promise<string> {
  const html: unknown = (JSON.parse(await readFile(file, "utf8")) as Readonly<Record<string, unknown>>)[field];
  if (typeof html !== "string") throw new Error(`${file} holds no text in "${field}"`);
  return html;
}

/** A file that readers can open: marked HTML is written out without its marks for as long as it is read. */
async function withFile<Value>(file: string, marked: string | undefined, use: (file: string) => Promise<Value>): Promise<Value> {
  if (marked === undefined) return use(file);
  const folder = await mkdtemp(join(tmpdir(), "score-"));
  try {
    const plain = join(folder, "document.html");
    await writeFile(plain, withoutMarks(await htmlIn(file, marked)));
    return await use(plain);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reads a document by the stages of ingest. */
export function readDocument(folder: string, { document, format, language, type, marked }: JudgedDocument): Promise<ReadDocument> {
  return withFile(join(folder, document), marked, async (file) => {
    const read = await readHere({ file, format, limits: defaultLimits });
    if (!read.ok) throw new Error(read.failure.message);
    const source = read.value.lines;
    const clean = normalize(source);
    const { value, problems } = parse(source, clean.value.lines, { type, language });
    const furniture = [...clean.value.furniture, ...value.furniture];
    const checked = check(source, value, furniture);
    const provisions = toProvisions(source, value.nodes, { work: document, id: `undated.${language}` });
    const all = [...clean.problems, ...problems, ...checked.problems];
    const { characters } = checked.account;
    return { source, nodes: value.nodes, provisions, furniture, problems: all, characters, breaches: checked.breaches };
  });
}
