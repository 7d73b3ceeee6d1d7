import { yearOf } from "#lib/law/date";
import type { EId } from "#lib/law/eId";
import { forceOf } from "#lib/law/force";
import { dateOfWork, type Work } from "#lib/law/work";
import { ok } from "#lib/result";
import { type Catalog, dayOfWork } from "#lib/search/catalog";
import { fieldWeights } from "#lib/search/form";
import { inLanguages, joined, matching, type Sql, topicExpression } from "#lib/search/librarySql";
import { type Answerer, type Counts, type Found, noCounts, type Plan, without } from "#lib/search/plan";
import { sectionKinds, sectionPath } from "#lib/search/records";
import { type Facet, type Filters, facets } from "#lib/search/request";
import { topicIds } from "#lib/search/topics";
import { passes } from "#lib/search/workFilter";
import type { Database } from "#lib/store/database";
import type { Library } from "#lib/store/library";

/** Provisions that hold the words and pass all filters. */
function hits(plan: Plan, catalog: Catalog, ignoring: "topic" | null = null): Sql {
  const works = catalog.held.filter((work) => passes(work, plan.filters, plan)).map((work) => work.id);
  const inWorks =
    works.length === catalog.held.length ? [] : [{ sql: "p.work IN (SELECT value FROM json_each(?))", args: [JSON.stringify(works)] }];
  return joined([matching(plan, ignoring), ...inWorks, ...inLanguages(plan.filters.language)], " AND ");
}

const weights = Object.values(fieldWeights).join(", ");

function orderOf(plan: Plan): string {
  const best = plan.sought.must.length === 0 ? "p.position, p.id" : `bm25(words, ${weights}), p.id`;
  if (plan.sort === "relevance") return best;
  if (plan.sort === "citedBy") return `coalesce((SELECT count FROM cited WHERE row = p.id), 0) DESC, ${best}`;
  return `days.day IS NULL, days.day ${plan.sort === "date" ? "ASC" : "DESC"}, ${best}`;
}

async function rowsOf(database: Database, plan: Plan, catalog: Catalog): Promise<readonly number[]> {
  const { sql, args } = hits(plan, catalog);
  const days = JSON.stringify(Object.fromEntries(catalog.held.map((work) => [work.id, dayOfWork(work)])));
  const isDated = plan.sort === "date" || plan.sort === "-date";
  const withDays = isDated ? "WITH days(work, day) AS MATERIALIZED (SELECT key, value FROM json_each(?)) " : "";
  const from = isDated ? sql.replace(" WHERE ", " LEFT JOIN days ON days.work = p.work WHERE ") : sql;
  const found = await database.all(`${withDays}SELECT p.id ${from} ORDER BY ${orderOf(plan)} LIMIT ? OFFSET ?`, [
    ...(isDated ? [days] : []),
    ...args,
    plan.limit,
    (plan.page - 1) * plan.limit,
  ]);
  return found.map((row) => Number(row.id));
}

/** How many provisions of a work in a language hold the words. */
type Group = { readonly work: Work; readonly language: string; readonly count: number };

async function groupsOf(database: Database, plan: Plan, catalog: Catalog): Promise<readonly Group[]> {
  const { sql, args } = matching(plan);
  const rows = await database.all(`SELECT p.work, p.language, count(*) AS count ${sql} GROUP BY p.work, p.language`, args);
  return rows.flatMap((row) => {
    const work = catalog.byId.get(String(row.work));
    return work === undefined ? [] : [{ work, language: String(row.language), count: Number(row.count) }];
  });
}

const isIn = ({ work, language }: Group, filters: Filters, plan: Plan): boolean =>
  passes(work, filters, plan) && (filters.language.length === 0 || filters.language.some((it) => it === language));

function facetValue(facet: Facet, { work, language }: Group, plan: Plan): string | null {
  const day = dateOfWork(work);
  const values = { type: work.type, work: work.id, language, section: null, topic: null, year: day === null ? null : String(yearOf(day)) };
  return facet === "force" ? forceOf(work, plan.day).kind : values[facet];
}

function countIn(groups: readonly Group[], facet: Facet, plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups.filter((it) => isIn(it, without(plan.filters, facet), plan))) {
    const value = facetValue(facet, group, plan);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + group.count);
  }
  return counts;
}

async function countSections(database: Database, plan: Plan, catalog: Catalog): Promise<ReadonlyMap<string, number>> {
  const work = catalog.byId.get(plan.sectionsOf ?? "");
  if (work === undefined || !passes(work, without(plan.filters, "section"), plan)) return new Map();
  const { sql, args } = joined([matching(plan, "section"), ...inLanguages(plan.filters.language)], " AND ");
  const rows = await database.all(
    `WITH found AS MATERIALIZED (SELECT p.edition, p.position ${sql} AND p.work = ?)
     SELECT s.eId, count(*) AS count FROM provisions s JOIN found ON found.edition = s.edition AND found.position BETWEEN s.position AND s.last
     WHERE s.work = ? AND s.kind IN (SELECT value FROM json_each(?)) GROUP BY s.eId`,
    [...args, work.id, work.id, JSON.stringify(sectionKinds)],
  );
  return new Map(rows.map((row) => [sectionPath(work.id, String(row.eId) as EId), Number(row.count)]));
}

/** How many hits have each topic: topics are no column here but rules over the words, each counted among the rows found. */
async function countTopics(database: Database, plan: Plan, catalog: Catalog): Promise<ReadonlyMap<string, number>> {
  const { sql, args } = hits(plan, catalog, "topic");
  const each = topicIds.map((topic) => ({
    sql: "SELECT ? AS topic, (SELECT count(*) FROM words WHERE words MATCH ? AND +rowid IN (SELECT id FROM found)) AS count",
    args: [topic, topicExpression(topic)],
  }));
  const all = joined(each, " UNION ALL ");
  const rows = await database.all(`WITH found AS MATERIALIZED (SELECT p.id AS id ${sql}) ${all.sql}`, [...args, ...all.args]);
  return new Map(rows.map((row): [string, number] => [String(row.topic), Number(row.count)]).filter(([, count]) => count > 0));
}

async function find(database: Database, plan: Plan, catalog: Catalog): Promise<Found> {
  const groups = await groupsOf(database, plan, catalog);
  const total = groups.filter((it) => isIn(it, plan.filters, plan)).reduce((sum, { count }) => sum + count, 0);
  const rows = total === 0 ? [] : await rowsOf(database, plan, catalog);
  if (!plan.isCounted) return { total, rows, counts: noCounts };
  const section = await countSections(database, plan, catalog);
  const counted = Object.fromEntries(facets.map((facet) => [facet, countIn(groups, facet, plan)])) as Counts;
  const topic = total === 0 && plan.filters.topic.length === 0 ? new Map<string, number>() : await countTopics(database, plan, catalog);
  return { total, rows, counts: { ...counted, section, topic } };
}

async function countHits(database: Database, plan: Plan, catalog: Catalog): Promise<number> {
  const { sql, args } = hits(plan, catalog);
  return Number((await database.first(`SELECT count(*) AS count ${sql}`, args))?.count ?? 0);
}

/**
 * Lets the library answer plans from its full-text table over the same stems, while no engine does: the same hits, totals
 * and counts, without tolerance for typing errors, ranked by BM25.
 */
export const libraryAnswerer = ({ database }: Library, catalog: Catalog): Answerer => ({
  name: "library",
  find: async (plans) => ok(await Promise.all(plans.map((plan) => find(database, plan, catalog)))),
  count: async (plan, sought) => ok(await Promise.all(sought.map((it) => countHits(database, { ...plan, sought: it }, catalog)))),
});
