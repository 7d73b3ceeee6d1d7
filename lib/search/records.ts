import { addressPath } from "#lib/law/address";
import { dayNumber, yearOf } from "#lib/law/date";
import type { EId } from "#lib/law/eId";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import type { ReferenceTarget } from "#lib/law/reference";
import { dateOfWork, type Edition, isLaw, type Work } from "#lib/law/work";
import { type IndexRecord, notStated, openEnd, stillThere } from "#lib/search/form";
import { recordKey } from "#lib/search/key";
import { searchWords } from "#lib/search/searchWords";
import { topicsOf } from "#lib/search/topics";
import { isFindable } from "#lib/store/isFindable";
import type { Library } from "#lib/store/library";
import { eIdSteps } from "#lib/store/provisionsAt";
import { referencesIn } from "#lib/store/references";
import { provisionOfRow } from "#lib/store/rows";

/** Kinds that hits can be narrowed to, inside one work. */
export const sectionKinds: readonly ProvisionKind[] = ["part", "section", "chapter", "heading"];

/** The address path that a section has in requests and in the index: without an edition, so that it holds for all. */
export const sectionPath = (work: string, eId: EId): string => addressPath({ work, edition: null, eId });

/** Rows read at a time: bounds memory on the largest edition. */
const rowsAtOnce = 500;

type WorkFields = Pick<IndexRecord, "type" | "year" | "date" | "forceFrom" | "forceTo">;

/** What all provisions of a work share in the index. */
export function workFields(work: Pick<Work, "type" | "adopted" | "facts" | "inForce">): WorkFields {
  const day = dateOfWork(work);
  const { from, to } = work.inForce;
  const dated = day === null ? {} : { year: yearOf(day), date: dayNumber(day) };
  const force = { forceFrom: from === null ? notStated : dayNumber(from), forceTo: to === null ? openEnd : dayNumber(to) };
  return { type: work.type, ...dated, ...(isLaw(work.type) ? force : {}) };
}

/** What the references of provisions lead to, by eId, as address paths. */
type Cites = ReadonlyMap<string, readonly string[]>;

/** The address paths under which a target is found: of itself and of all that it is part of. */
function pathsCited({ work, act, eId }: ReferenceTarget): readonly string[] {
  const id = work ?? act;
  if (id === null) return [];
  return [null, ...(eId === null ? [] : eIdSteps(eId))].map((step) => addressPath({ work: id, edition: null, eId: step }));
}

async function citesIn({ database }: Library, work: string, edition: string, from: number, to: number): Promise<Cites> {
  const cites = new Map<string, readonly string[]>();
  for (const { source, targets } of await referencesIn(database, work, edition, from, to))
    cites.set(source, [...new Set([...(cites.get(source) ?? []), ...targets.flatMap(pathsCited)])]);
  return cites;
}

/** A row of the library as a record has it: which one it is, the generation since which it reads as it does, and how often it is cited. */
type Stored = Pick<IndexRecord, "row" | "since" | "citedBy">;

function recordOf(
  provision: Provision,
  { row, since, citedBy }: Stored,
  ancestors: readonly Provision[],
  work: Work,
  cites: Cites,
): IndexRecord {
  const sections = [...ancestors, provision].filter((it) => sectionKinds.includes(it.kind)).map((it) => sectionPath(it.work, it.eId));
  const { edition, language, order } = provision;
  const stored = { key: recordKey(provision, since), row, since, until: stillThere };
  const fields = { ...stored, work: work.id, edition, language, ...workFields(work), sections, order };
  const { eId } = provision;
  const connected = { cites: cites.get(eId) ?? [], citedBy };
  const found = searchWords(provision, ancestors, work);
  return { ...fields, ...connected, topics: topicsOf([found.title, found.heading, found.body]), ...found };
}

/** Provisions with `since`, the generation since which they read as they do in the index, and `citedBy`, as it was counted when sealed. */
export const withSince = `SELECT p.*, max(e.since, coalesce(r.since, 0)) AS since, coalesce(c.count, 0) AS citedBy FROM provisions AS p
  JOIN editions AS e ON e.work = p.work AND e.edition = p.edition
  LEFT JOIN recounted AS r ON r.row = p.id LEFT JOIN cited AS c ON c.row = p.id`;

/** The records of one edition, in reading order. */
export async function* recordsOfEdition(library: Library, work: Work, edition: Pick<Edition, "id">): AsyncGenerator<IndexRecord> {
  let above: readonly Provision[] = [];
  for (let from = 0; ; ) {
    const rows = await library.database.all(
      `${withSince} WHERE p.work = ? AND p.edition = ? AND p.position > ? ORDER BY p.position LIMIT ?`,
      [work.id, edition.id, from, rowsAtOnce],
    );
    const cites = await citesIn(library, work.id, edition.id, from + 1, Number(rows.at(-1)?.position ?? from));
    for (const row of rows) {
      const provision = provisionOfRow(row);
      above = above.slice(0, above.findLastIndex((it) => it.eId === provision.parent) + 1);
      if (isFindable(provision))
        yield recordOf(provision, { row: Number(row.id), since: Number(row.since), citedBy: Number(row.citedBy) }, above, work, cites);
      above = [...above, provision];
      from = provision.order;
    }
    if (rows.length < rowsAtOnce) return;
  }
}

/** Every record of the index, from the library alone, work by work in reading order, in memory that does not grow with it. */
export async function* recordsOf(library: Library): AsyncGenerator<IndexRecord> {
  for (const work of await library.works()) {
    for (const edition of work.editions) yield* recordsOfEdition(library, work, edition);
  }
}

/** How many records `recordsOf` gives: the provisions that `isFindable` holds for, as they were counted when they came. */
export async function countRecords({ database }: Library): Promise<number> {
  const row = await database.first("SELECT coalesce(sum(records), 0) AS records FROM editions");
  return Number(row?.records ?? 0);
}

/** How many of them read as they do since one generation. */
export async function countRecordsSince({ database }: Library, since: number): Promise<number> {
  const row = await database.first(
    `SELECT (SELECT coalesce(sum(records), 0) FROM editions WHERE since = ?1) + (SELECT count(*) FROM recounted AS r
      JOIN provisions AS p ON p.id = r.row JOIN editions AS e ON e.work = p.work AND e.edition = p.edition
      WHERE r.since = ?1 AND e.since < ?1 AND coalesce(p.text, p.heading, p.wrapUp) IS NOT NULL) AS records`,
    [since],
  );
  return Number(row?.records ?? 0);
}
