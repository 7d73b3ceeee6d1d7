import { fromMarkdown } from "mdast-util-from-markdown";
import { BlockWriter, survey } from "#ingest/read/markdown/blocks";
import { frontMatterLength } from "#ingest/read/markdown/frontMatter";
import { blankSheet, plainStyle } from "#ingest/read/markdown/sheet";
import { openTables } from "#ingest/read/markdown/tables";
import type { FormatReader, Reading } from "#ingest/read/sourceText";
import { decodeText, physicalLines } from "#ingest/read/text";
import type { Line } from "#ingest/stage";
import { ok } from "#lib/result";

/**
 * Reads Markdown (CommonMark, with pipe tables, footnotes and front matter): every physical line that holds text, as
 * rendered, with the block it belongs to. The printed number of a list item is text; its bullet is markup. Front matter is what
 * its publisher says of the text, and no part of it.
 */
export const readMarkdown: FormatReader = async (bytes, file, limits) => {
  const text = decodeText(bytes, file, "markdown");
  if (!text.ok) return text;
  const lines = physicalLines(text.value, file, limits);
  return lines.ok ? ok(renderMarkdown(lines.value)) : lines;
};

/** Renders Markdown given as its physical lines. */
export function renderMarkdown(lines: readonly string[]): Reading {
  const sheet = blankSheet();
  const front = frontMatterLength(lines);
  lines.slice(1, Math.max(1, front - 1)).forEach((line, index) => {
    sheet.open(null);
    sheet.put(index + 2, line, plainStyle);
  });
  const source = lines.map((line, index) => (index < front ? "" : line)).join("\n");
  const root = fromMarkdown(source);
  const writer = new BlockWriter(survey(root, source), sheet);
  writer.write(root);
  return { lines: withFrontAside(openTables(sheet.lines()), front), problems: writer.problems, pages: null };
}

/** Sets front matter aside, which takes the first `front` lines of the file; one that has nothing else has a text none the less. */
const withFrontAside = (lines: readonly Line[], front: number): readonly Line[] =>
  lines.every(({ line }) => line <= front)
    ? lines
    : lines.map((line) => (line.line <= front ? { ...line, furniture: "note-of-publisher" } : line));
