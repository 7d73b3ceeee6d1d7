import type { EditionNews } from "#ingest/news";
import { type Severity, severities } from "#lib/law/provision";
import { referenceStatuses } from "#lib/law/reference";
import type { Tally } from "#lib/store/tally";

/** What is known of a work at the end of a run. Pages are null where its formats have none, `references` where nothing was linked. */
export type WorkRow = { readonly work: string; readonly pages: number | null } & Omit<Tally, "references"> & {
    readonly references: Tally["references"] | null;
  };

type Parsed = Extract<EditionNews, { kind: "parsed" }>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0);

const countOf = (news: readonly Parsed[], wanted: Severity): number =>
  sum(news.map(({ audit }) => audit.filter(({ severity }) => severity === wanted).length));

/** What a run alone knows of a work. */
const tallyOf = (news: readonly Parsed[]): Omit<WorkRow, "work" | "pages"> => ({
  provisions: sum(news.map(({ provisions }) => provisions)),
  references: null,
  problems: { info: countOf(news, "info"), warning: countOf(news, "warning"), error: countOf(news, "error") },
});

/**
 * A row for each work of which a run made something, in the order of the run.
 *
 * @param tallies what the library holds of each; nothing of any where none was written.
 */
export function rowsOf(heard: readonly EditionNews[], tallies: ReadonlyMap<string, Tally>): readonly WorkRow[] {
  const parsed = heard.filter((news): news is Parsed => news.kind === "parsed");
  const works = new Map<string, Parsed[]>();
  for (const news of parsed) works.set(news.edition.work, [...(works.get(news.edition.work) ?? []), news]);
  return [...works].map(([work, own]) => {
    const pages = own.flatMap((news) => news.pages ?? []);
    return { work, pages: pages.length === 0 ? null : sum(pages), ...(tallies.get(work) ?? tallyOf(own)) };
  });
}

const severestFirst = severities.toReversed();

/** The names of the columns after the first. */
export const columns: readonly string[] = ["pages", "provisions", ...referenceStatuses, ...severestFirst];

/** The cells of a row after its name; what is not known is a dash. */
export const cellsOf = ({ pages, provisions, references, problems }: WorkRow): readonly string[] =>
  [
    ...[pages, provisions],
    ...referenceStatuses.map((status) => references?.[status] ?? null),
    ...severestFirst.map((severity) => problems[severity]),
  ].map((count) => (count === null ? "–" : String(count)));

/** Names longer than this are cut, so that the table fits a terminal. */
const longestName = 36;

const nameOf = (work: string): string => (work.length > longestName ? `${work.slice(0, longestName - 1)}…` : work);

/** The table as lines of text: names to the left, numbers to the right. */
export function tableLines(rows: readonly WorkRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const table = [["", ...columns], ...rows.map((row) => [nameOf(row.work), ...cellsOf(row)])];
  const widths = ["", ...columns].map((_, index) => table.reduce((widest, cells) => Math.max(widest, cells[index]?.length ?? 0), 0));
  const padded = (cell: string, index: number): string => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0));
  return table.map((cells) => cells.map(padded).join("  "));
}
