import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { EditionNews } from "#ingest/news";
import { type Findings, findingsHeard, findingsIn } from "#ingest/report/findings";
import { beginning, sectionOf, statementSection } from "#ingest/report/html";
import type { WorkRow } from "#ingest/report/workTable";
import type { Line } from "#ingest/stage";
import { inOneStep } from "#lib/inOneStep";
import type { AuditEntry } from "#lib/law/provision";
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

/** What was found in an edition: with a library what that says, in which references are followed; else what the run heard. */
async function auditOf(news: EditionNews, library: Library | null): Promise<readonly AuditEntry[] | undefined> {
  if (news.kind !== "failed" && library !== null) return library.audit(news.edition.work, news.edition.id);
  return news.kind === "parsed" ? news.audit : undefined;
}

/** One edition as programs read it; what is not known of it is left out. */
async function newsOf(news: EditionNews, library: Library | null): Promise<unknown> {
  const { kind: state, edition, ...known } = news;
  const { work, id, source } = edition;
  return { work, edition: id, source, state, ...known, audit: await auditOf(news, library) };
}

/** Everything that was found, with its place, for programs, edition by edition; then what files beside the manifest say wrongly. */
async function* json({ heard, statements, library }: Material): AsyncGenerator<string> {
  yield "[";
  let before = "\n";
  for (const news of heard) {
    yield `${before}${JSON.stringify(await newsOf(news, library), null, 2)}`;
    before = ",\n";
  }
  for (const message of statements) {
    yield `${before}${JSON.stringify({ state: "statement", message }, null, 2)}`;
    before = ",\n";
  }
  yield "\n]\n";
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
  const parts = /\.html?$/i.test(file) ? html(material) : json(material);
  await inOneStep(file, (beside) => pipeline(Readable.from(parts), createWriteStream(beside)));
}
