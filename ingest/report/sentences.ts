import type { EditionNews } from "#ingest/news";
import type { Run } from "#ingest/pipeline";
import { severities } from "#lib/law/provision";

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** One source in one line: what was made of it, and how much there is to look at. */
export function lineOf(news: EditionNews): string {
  const { work, id, source } = news.edition;
  if (news.kind === "failed") return `${work}@${id}: ${news.message}`;
  if (news.kind === "unchanged") return `${work}@${id}: unchanged`;
  const bySeverity = severities.flatMap((severity) => {
    const count = news.audit.filter((entry) => entry.severity === severity).length;
    return count === 0 ? [] : `${count} ${severity}`;
  });
  const pages = news.pages === null ? [] : [counted(news.pages, "page")];
  const parts = [...pages, counted(news.provisions, "provision"), counted(news.characters, "character"), ...bySeverity];
  return `${work}@${id}: ${parts.join(", ")} (${source})`;
}

/** Errors mean that something reads wrongly, so they are said in full; at most this many of one source. */
const errorsSaid = 5;

export function errorLines(news: EditionNews): readonly string[] {
  if (news.kind !== "parsed") return [];
  const errors = news.audit.filter(({ severity }) => severity === "error");
  const said = errors.slice(0, errorsSaid).map(({ line, page, message }) => {
    const place = [...(page === null ? [] : [`page ${page}`]), ...(line === null ? [] : [`line ${line}`])].join(", ");
    return `  ${news.edition.source}${place === "" ? "" : `, ${place}`}: ${message}`;
  });
  return errors.length > errorsSaid ? [...said, `  and ${counted(errors.length - errorsSaid, "more error")}`] : said;
}

/** What files beside the manifest say of provisions that are not there: at most this many are said one by one. */
const statementsSaid = 20;

export const statementLines = (statements: readonly string[]): readonly string[] => [
  ...statements.slice(0, statementsSaid),
  ...(statements.length > statementsSaid ? [`and ${counted(statements.length - statementsSaid, "more such line")}`] : []),
];

/** Where to read on, for a run whose counts are all that was said of its findings. */
export const hintAt = (heard: readonly EditionNews[], file: string | null): readonly string[] =>
  file === null && heard.some((news) => news.kind === "parsed" && news.audit.length > 0)
    ? ["What was found in the sources is listed by --check --report FILE.html, and by the site under /audit."]
    : [];

export const summary = ({ parsed, unchanged, failed, dropped, generation }: Pick<Run, "parsed" | "failed"> & Partial<Run>): string =>
  [
    `${counted(parsed, "source")} parsed`,
    ...(unchanged === undefined ? [] : [`${unchanged} unchanged`]),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(dropped ? [`${counted(dropped, "work")} no longer listed`] : []),
    ...(generation === undefined ? [] : [generation === null ? "nothing to publish" : `published as ${generation}`]),
  ].join(", ");
