import type { Findings } from "#ingest/report/findings";
import { cellsOf, columns, type WorkRow } from "#ingest/report/workTable";
import type { Line } from "#ingest/stage";
import type { AuditEntry } from "#lib/law/provision";
import { escapeMarkup } from "#lib/markup";

/** Lines shown before and after the one that is meant. */
const around = 2;

const style = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{margin:2rem auto;max-width:70rem;padding:0 1rem}
table{border-collapse:collapse;font-size:.875rem}th,td{border-bottom:1px solid #8886;padding:.25rem .75rem;text-align:right}
th:first-child,td:first-child{text-align:left}h2{margin-top:3rem}article{border-left:3px solid #8888;margin:1.5rem 0;padding-left:1rem}
article.error{border-color:#c22}article.warning{border-color:#b70}p{margin:.25rem 0}.place,.rule{font-size:.875rem;opacity:.8}
pre{font:.875rem/1.5 ui-monospace,monospace;overflow-x:auto;white-space:pre-wrap}mark{outline:1px solid}`;

/** The beginning of the report. It loads nothing and runs nothing, and a browser is told so. */
export const beginning = (rows: readonly WorkRow[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What was found in the sources</title><style>${style}</style>
<h1>What was found in the sources</h1>
${rows.length === 0 ? "" : tableOf(rows)}
`;

function tableOf(rows: readonly WorkRow[]): string {
  const cells = (tag: string, texts: readonly string[]): string => texts.map((text) => `<${tag}>${escapeMarkup(text)}</${tag}>`).join("");
  const body = rows.map((row) => `<tr>${cells("td", [row.work, ...cellsOf(row)])}</tr>`).join("\n");
  return `<table><thead><tr>${cells("th", ["Work", ...columns])}</tr></thead>\n<tbody>${body}</tbody></table>`;
}

const placeOf = ({ page, line }: Pick<AuditEntry, "page" | "line">): string =>
  [page === null ? [] : `page ${page}`, line === null ? [] : `line ${line}`].flat().join(", ");

const keyOf = ({ page, line }: Pick<AuditEntry, "page" | "line">): string => `${page ?? ""}:${line}`;

/**
 * Where the line that is meant stands, as an index. Several lines have one place where a source sets none, such as HTML in a
 * single line: then the one with the words that were found, else the first.
 */
function indexOfMeant(lines: readonly Line[], places: ReadonlyMap<string, readonly number[]>, entry: AuditEntry): number | undefined {
  const candidates = places.get(keyOf(entry)) ?? [];
  const words = entry.text.trim();
  return candidates.find((index) => lines[index]?.text.includes(words)) ?? candidates[0];
}

/** The lines of a source around a place, the one that is meant marked; empty where it is not among them. */
function contextOf(lines: readonly Line[], at: number | undefined): string {
  if (at === undefined) return "";
  const shown = lines.slice(Math.max(at - around, 0), at + around + 1).map((line) => {
    const text = `${String(line.line).padStart(6)}  ${escapeMarkup(line.text)}`;
    return line === lines[at] ? `<mark>${text}</mark>` : text;
  });
  return `<pre>${shown.join("\n")}</pre>\n`;
}

const problemOf = (entry: AuditEntry, context: string): string => `<article class="${entry.severity}">
<p><strong>${entry.severity}</strong> ${escapeMarkup(entry.message)}</p>
<p class="place">${escapeMarkup(placeOf(entry))} <span class="rule">${escapeMarkup(entry.rule)}</span></p>
${entry.text === "" ? "" : `<p>“${escapeMarkup(entry.text)}”</p>\n`}${context}</article>
`;

/**
 * What was found in one source, each with the lines around its place.
 *
 * @param lines the source as read; none where it cannot be read again.
 */
export function sectionOf({ edition, audit, failure }: Findings, lines: readonly Line[]): string {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const sharing = places.get(keyOf(line));
    if (sharing === undefined) places.set(keyOf(line), [index]);
    else sharing.push(index);
  }
  const problems = audit.map((entry) => problemOf(entry, contextOf(lines, indexOfMeant(lines, places, entry))));
  const name = escapeMarkup(`${edition.work}@${edition.id}`);
  return `<section id="${name}"><h2>${name}</h2>
<p class="place">${escapeMarkup(edition.source)}</p>
${failure === null ? "" : `<article class="error"><p><strong>error</strong> ${escapeMarkup(failure)}</p></article>\n`}${problems.join("")}</section>
`;
}

/** What files beside the manifest say of provisions that are not there, line by line. */
export function statementSection(statements: readonly string[]): string {
  const lines = statements.map((it) => `<article class="warning"><p><strong>warning</strong> ${escapeMarkup(it)}</p></article>\n`);
  return `<section id="statements"><h2>Files beside the manifest</h2>\n${lines.join("")}</section>\n`;
}
