import { createHash } from "node:crypto";
import { knownWorks } from "#ingest/link/knownWorks";
import type { Collection, Linkable, Linked } from "#ingest/link/linkable";
import { linkEdition } from "#ingest/link/linkEdition";
import type { Problem } from "#ingest/stage";
import type { EId } from "#lib/law/eId";
import type { AuditEntry } from "#lib/law/provision";
import type { Edition, Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import type { WorkRecord } from "#lib/store/rows";
import type { LibraryWriter } from "#lib/store/writer";

/** How many editions were linked, and how many references they have. */
export type LinkRun = { readonly linked: number; readonly references: number };

const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

const recordOf = ({ editions: _, ...record }: Work): WorkRecord => record;

/** eIds of editions that are asked for, the latest ones kept: a collection's texts mostly cite a few acts. */
class EIdSets {
  private readonly sets = new Map<string, ReadonlySet<string>>();
  private readonly kept = 64;

  constructor(private readonly library: Library) {}

  private async load(work: string, edition: string): Promise<ReadonlySet<string>> {
    const key = `${work}@${edition}`;
    const known = this.sets.get(key);
    if (known !== undefined) return known;
    const rows = await this.library.database.all("SELECT eId FROM provisions WHERE work = ? AND edition = ?", [work, edition]);
    const set = new Set(rows.map((row) => String(row.eId)));
    if (this.sets.size >= this.kept) this.sets.delete(this.sets.keys().next().value ?? "");
    this.sets.set(key, set);
    return set;
  }

  readonly hasIn =
    (work: string, edition: string) =>
    async (eId: EId): Promise<boolean> =>
      (await this.load(work, edition)).has(eId);
}

/** What an edition's references rest on: the code, its own text, the names and days of all works, and the texts it leads to. */
async function fingerprintOf(library: Library, base: string, edition: Edition, cited: readonly string[]): Promise<string> {
  const rows = await library.database.all(
    `SELECT work, edition, fingerprint FROM editions WHERE work IN (${cited.map(() => "?").join()}) OR (work = ? AND edition = ?) ORDER BY work, edition`,
    [...cited, edition.work, edition.id],
  );
  return digest([base, rows]);
}

/** The works that an edition's stored references lead to. */
async function citedBefore(library: Library, { work, id }: Edition): Promise<readonly string[]> {
  const sql =
    "SELECT DISTINCT t.work FROM targets AS t JOIN refs AS r ON r.id = t.ref WHERE r.work = ? AND r.edition = ? AND t.work IS NOT NULL";
  return (await library.database.all(sql, [work, id])).map((row) => String(row.work));
}

const citedIn = ({ references }: Linked): readonly string[] => [
  ...new Set(references.flatMap(({ reference }) => reference.targets.flatMap(({ work }) => work ?? []))),
];

const auditOf = (problems: readonly Problem[], { work, id }: Edition): readonly AuditEntry[] =>
  problems.map(({ place, rule, severity, message, text }) => ({
    ...{ work, edition: id, page: place?.page ?? null, line: place?.line ?? null },
    ...{ rule, severity, message, text },
  }));

/**
 * The second pass: links every edition whose text, or whose targets, or the names of works have changed. It alone needs
 * every work, and asks the library under construction for them.
 *
 * @param library the library that `writer` writes, opened for reading.
 */
export async function linkAll(library: Library, writer: LibraryWriter, code: string): Promise<LinkRun> {
  const works = await library.works();
  const base = digest([code, works.map(({ facts: _, ...work }) => work)]);
  const editions = new Map(works.map((work) => [work.id, work.editions]));
  const collection: Collection = {
    known: knownWorks(works.map(recordOf)),
    editionsOf: (work) => editions.get(work) ?? [],
    hasIn: new EIdSets(library).hasIn,
  };
  let [linked, references] = [0, 0];
  for (const work of works) {
    for (const edition of work.editions) {
      const row = await library.database.first("SELECT linked FROM editions WHERE work = ? AND edition = ?", [work.id, edition.id]);
      if (row?.linked === (await fingerprintOf(library, base, edition, await citedBefore(library, edition)))) continue;
      const found = await linkEdition(await linkableOf(library, work, edition), collection);
      const fingerprint = await fingerprintOf(library, base, edition, citedIn(found));
      await writer.putReferences(work.id, edition.id, {
        fingerprint,
        references: found.references,
        audit: auditOf(found.problems, edition),
      });
      linked += 1;
      references += found.references.length;
    }
  }
  return { linked, references };
}

async function linkableOf(library: Library, work: Work, edition: Edition): Promise<Linkable> {
  const provisions = await library.range(work.id, edition.id, 1, Number.MAX_SAFE_INTEGER);
  return { work: recordOf(work), edition, facts: work.facts, provisions, entries: await library.entries(work.id, edition.id) };
}
