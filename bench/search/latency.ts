import type { Bench } from "../bench";
import { askWell, type Client, clientOf } from "../client";
import { count, type Figures, milliseconds, ratio } from "../figures";
import { interleave, type Measured, type Rounds, valuesOf } from "../interleave";
import type { Served } from "../served";
import { type Summary, summaryOf } from "../statistics";
import type { CompiledQuery } from "./compile";
import { measureLibraryAlone } from "./libraryAlone";
import { kinds, sentTo } from "./queries";

/** Who answers: the engine alone, the site, and an app that does nothing but forward. */
const names = ["engine", "emptyHandler", "api", "emptyPage", "page"] as const;
type Name = (typeof names)[number];

const inWords: Readonly<Record<Name, string>> = {
  engine: "bare engine",
  emptyHandler: "empty handler",
  api: "/api/search",
  emptyPage: "empty page",
  page: "/search",
};

/** What is compared with what. */
const pairs: readonly (readonly [Name, Name])[] = [
  ["api", "emptyHandler"],
  ["page", "emptyPage"],
  ["api", "engine"],
  ["page", "engine"],
  ["emptyHandler", "engine"],
  ["emptyPage", "engine"],
];

type Subject = { readonly index: number; readonly compiled: CompiledQuery };

/** Asks one of them, on its own connection; gives milliseconds until the last byte. */
function measurer({ engine, site, empty }: Served, quit: AbortSignal) {
  const clients: Readonly<Record<Name, Client>> = {
    engine: clientOf(engine.url, quit),
    emptyHandler: clientOf(empty, quit),
    api: clientOf(site, quit),
    emptyPage: clientOf(empty, quit),
    page: clientOf(site, quit),
  };
  const headers = { authorization: `Bearer ${engine.searchKey}`, "content-type": "application/json" };
  const once = async (name: Name, path: string): Promise<number> => (await askWell(clients[name], { path })).milliseconds;
  const bare = async ({ bodies }: CompiledQuery): Promise<number> => {
    let total = 0;
    for (const body of bodies) total += (await askWell(clients.engine, { path: "/multi-search", headers, body })).milliseconds;
    return total;
  };
  const measures: Readonly<Record<Name, (subject: Subject) => Promise<number>>> = {
    engine: ({ compiled }) => bare(compiled),
    emptyHandler: ({ index }) => once("emptyHandler", `/api/forward?query=${index}`),
    api: ({ compiled }) => once("api", sentTo("/api/search", compiled.query)),
    emptyPage: ({ index }) => once("emptyPage", `/forward?query=${index}`),
    page: ({ compiled }) => once("page", sentTo("/search", compiled.query)),
  };
  const close = (): void => {
    for (const client of Object.values(clients)) client.close();
  };
  return { measure: (name: Name, subject: Subject) => measures[name](subject), close };
}

/** Site and empty app must have asked the engine for the same: else the comparison says nothing. */
async function demandSame({ site, empty }: Served, subjects: readonly Subject[], quit: AbortSignal): Promise<void> {
  const [ours, other] = [clientOf(site, quit), clientOf(empty, quit)];
  for (const { index, compiled } of subjects) {
    const answer = JSON.parse((await askWell(ours, { path: sentTo("/api/search", compiled.query) })).body.toString());
    const forwarded = JSON.parse((await askWell(other, { path: `/api/forward?query=${index}` })).body.toString());
    const totals = [answer.total, forwarded.results[0].totalHits];
    const expected = [compiled.total, compiled.lastTotal];
    if (answer.engine !== "meilisearch" || totals.join() !== expected.join())
      throw new Error(
        `"${compiled.query.address}" finds ${totals.join(" and ")} by ${answer.engine}, and ${expected.join(" and ")} when compiled`,
      );
  }
  ours.close();
  other.close();
}

type Summaries = Readonly<Record<Name, Summary>>;

const summaries = (measured: readonly Measured<Name, Subject>[]): Summaries =>
  Object.fromEntries(names.map((name) => [name, summaryOf(valuesOf(measured, name))])) as Record<Name, Summary>;

const compared = (all: Summaries, [name, to]: readonly [Name, Name]): readonly string[] => [
  `${inWords[name]} to ${inWords[to]}`,
  ratio(all[name].median, all[to].median),
  `(${milliseconds(all[name].median)} / ${milliseconds(all[to].median)})`,
  ratio(all[name].p95, all[to].p95),
  `(${milliseconds(all[name].p95)} / ${milliseconds(all[to].p95)})`,
];

function figuresByKind(measured: readonly Measured<Name, Subject>[], size: number): Figures {
  const byKind = kinds.map((kind) => {
    const ofKind = measured.filter(({ subject }) => subject.compiled.query.kind === kind);
    return { kind, queries: new Set(ofKind.map(({ subject }) => subject.index)).size, ...summaries(ofKind) };
  });
  const [first, second] = [pairs[0], pairs[1]] as const;
  const cells = (all: Summaries, pair: readonly [Name, Name] | undefined): readonly string[] =>
    pair === undefined ? [] : compared(all, pair).slice(1, 3);
  return {
    title: `Search among ${count(size)} provisions, by kind of query`,
    about: "Medians, as ratios; milliseconds in brackets.",
    columns: ["kind", "queries", "API to empty handler", "", "page to empty page", ""],
    rows: byKind.map((row) => [row.kind, String(row.queries), ...cells(row, first), ...cells(row, second)]),
    raw: byKind,
  };
}

/** How many provisions can be found: what the engine counts of the index that the site asks. */
async function sizeOf({ engine, compiled }: Served): Promise<number> {
  const index = JSON.parse(compiled[0]?.bodies[0] ?? "{}").queries?.[0]?.indexUid;
  const response = await fetch(`${engine.url}/indexes/${index}/stats`, { headers: { authorization: `Bearer ${engine.key}` } });
  const { numberOfDocuments } = (await response.json()) as { readonly numberOfDocuments: number };
  return numberOfDocuments;
}

const libraryRow = (alone: Summary, { engine }: Summaries): readonly string[] => [
  "SQLite FTS5, in one process, to bare engine",
  ratio(alone.median, engine.median),
  `(${milliseconds(alone.median)} / ${milliseconds(engine.median)})`,
  ratio(alone.p95, engine.p95),
  `(${milliseconds(alone.p95)} / ${milliseconds(engine.p95)})`,
];

/**
 * How long the site takes to answer searches, beside the least that could be. "The same compiled request" means: the bodies of
 * `POST /multi-search` that the site's own search sends for a query, all of them, one after the other where the site waits for
 * one before the next, word for word and by the same client (`lib/search/engineRequest`). What the empty app does not do is
 * everything else: reading the query, the library, the order of hits, excerpts, facets' names, and the page.
 */
export async function measureSearch({ root, quit, say }: Bench, served: Served, rounds: Rounds): Promise<readonly Figures[]> {
  const subjects = served.compiled.map((compiled, index) => ({ index, compiled }));
  const size = await sizeOf(served);
  say(`Search: ${count(size)} provisions, ${subjects.length} queries, ${rounds.warmUp} + ${rounds.counted} rounds`);
  await demandSame(served, subjects, quit);
  const { measure, close } = measurer(served, quit);
  const measured = await interleave({ names, subjects, measure }, rounds).finally(close);
  const alone = await measureLibraryAlone({ root, quit, say }, served.dataDir);
  const all = summaries(measured);
  const overall: Figures = {
    title: `Search among ${count(size)} provisions`,
    about: `${subjects.length} queries, each asked ${rounds.counted} times of each, one after the other; ratios, milliseconds in brackets. One answer takes ${requestsOf(subjects)} to the engine.`,
    columns: ["", "median", "", "95th percentile", ""],
    rows: [...pairs.map((pair) => compared(all, pair)), libraryRow(alone, all)],
    raw: { size, ...all, library: alone },
  };
  return [overall, figuresByKind(measured, size)];
}

/** How many requests and questions one search needs, on average. */
function requestsOf(subjects: readonly Subject[]): string {
  const bodies = subjects.flatMap(({ compiled }) => compiled.bodies);
  const questions = bodies.reduce((sum, body) => sum + (JSON.parse(body).queries?.length ?? 0), 0);
  const each = (value: number): string => (value / subjects.length).toFixed(1);
  return `${each(bodies.length)} requests with ${each(questions)} questions`;
}
