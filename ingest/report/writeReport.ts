import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { EditionNews } from "#ingest/news";
import { type Findings, findingsHeard, findingsIn } from "#ingest/report/findings";
import { beginning, sectionOf, statementSection } from "#ingest/report/html";
import type { WorkRow } from "#ingest/report/workTable";
import type { Line } from "#ingest/stage";
import type { Edition } from "#lib/law/work";
import type { Library } from "#lib/store/library";

/** What a report is made of: what the run heard, the library if there is one, and the lines of a source as they are read again. */
export type Material = {
  readonly heard: readonly EditionNews[];
  readonly rows: readonly WorkRow[];
  /** What files beside the manifest say of provisions that are not there. */
  readonly statements: readonly string[];
  readonly library: Library | null;
  readonly linesOf: (edition: Edition) => Promise<readonly Line[]>;
};

/** Every problem of what was parsed, with its place, for programs; then those of files beside the manifest. */
const json = ({ heard, statements }: Material): unknown => [
  ...heard.map(newsOf),
  ...statements.map((it) => ({ state: "statement", message: it })),
];

function newsOf(it: EditionNews): unknown {
  const { work, id, source } = it.edition;
  const named = { work, edition: id, source, state: it.kind };
  if (it.kind === "failed") return { ...named, message: it.message };
  if (it.kind === "unchanged") return named;
  const { provisions, characters, pages, audit } = it;
  return { ...named, provisions, characters, pages, audit };
}

/** The report for people, source by source: each is read again for the lines around what was found in it. */
async function* html({ heard, rows, statements, library, linesOf }: Material): AsyncGenerator<string> {
  yield beginning(rows);
  if (statements.length > 0) yield statementSection(statements);
  const findings: AsyncIterable<Findings> | Iterable<Findings> = library === null ? findingsHeard(heard) : findingsIn(library, heard);
  for await (const it of findings) {
    if (it.failure !== null) yield sectionOf(it, []);
    else if (it.audit.length > 0) yield sectionOf(it, await linesOf(it.edition));
  }
}

/** Writes what was found into a file in one step: as a page where its name ends in `.html`, else as JSON. */
export async function writeReport(file: string, material: Material): Promise<void> {
  const parts = /\.html?$/i.test(file) ? html(material) : [`${JSON.stringify(json(material), null, 2)}\n`];
  try {
    await pipeline(Readable.from(parts), createWriteStream(`${file}.new`));
    await rename(`${file}.new`, file);
  } finally {
    await rm(`${file}.new`, { force: true });
  }
}
