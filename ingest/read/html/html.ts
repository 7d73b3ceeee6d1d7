import { BlockSheet } from "#ingest/read/blockSheet";
import { failures } from "#ingest/read/failures";
import { decodeHtml } from "#ingest/read/html/decodeHtml";
import { PageWriter } from "#ingest/read/html/pageWriter";
import { parsePage } from "#ingest/read/html/tree";
import type { FormatReader } from "#ingest/read/sourceText";
import type { Line, Problem } from "#ingest/stage";
import { fail, ok } from "#lib/result";

/**
 * Reads a page of the web: its text as a browser shows it without style sheets and scripts. A line is a block, a part of one
 * that `<br>` ends, or a table row of simple cells; `line` is the physical line of the file where its first word stands. The
 * numbers of lists are text, bullets are not; only what is shown as typed (`<pre>`) keeps its lines open to judgement. What
 * says of itself that it belongs to the site is furniture. Nothing is run or fetched. Known limit: what style sheets hide,
 * number or add is not known.
 */
export const readHtml: FormatReader = async (bytes, file, limits) => {
  const html = decodeHtml(bytes, file);
  if (!html.ok) return html;
  const { children, endsIn } = parsePage(html.value);
  const sheet = new BlockSheet(limits);
  const writer = new PageWriter(sheet);
  writer.write(children);
  const lines = sheet.lines(file);
  if (!lines.ok) return lines;
  if (lines.value.every(({ text }) => text === "")) return fail(failures.emptyDocument(file, /<img\b/i.test(html.value)));
  const problems = [...writer.problems, ...(endsIn === null ? [] : [cutShort(endsIn)]), ...scriptsIn(writer.scripts)];
  return ok({ lines: withText(lines.value), problems, pages: null });
};

/** A page that is all furniture by its own account has a text none the less. */
const withText = (lines: readonly Line[]): readonly Line[] =>
  lines.some(({ text, furniture }) => text !== "" && furniture === undefined) ? lines : lines.map(({ furniture: _, ...line }) => line);

const cutShort = (line: number): Problem => ({
  place: { page: null, line },
  rule: "cut-short",
  severity: "error",
  message: "The file ends inside a comment, a tag or a script, so that its end is not shown: get a whole copy of it.",
  text: "",
});

const scriptsIn = (count: number): readonly Problem[] =>
  count === 0
    ? []
    : [
        {
          place: null,
          rule: "scripts",
          severity: "info",
          message: `Scripts of the page were not run: ${count}. What they would show is not in the text.`,
          text: "",
        },
      ];
