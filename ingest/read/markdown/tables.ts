import { clipMarks } from "#ingest/read/markdown/sheet";
import type { Line } from "#ingest/stage";

/** The line under a table's head, as in `|---|:--:|`. */
const isRuler = (text: string): boolean => text.includes("|") && /-/.test(text) && /^[\s|:-]+$/.test(text);

/**
 * Pipe tables, which CommonMark reads as paragraphs: each row becomes a block of its own, its cells set apart by tabs, and
 * the ruler falls away. Known limit: an escaped `\|` inside a cell is taken for a border.
 */
export function openTables(lines: readonly Line[]): readonly Line[] {
  const heads = new Set(
    lines.filter((line, index) => isRuler(line.text) && lines[index - 1]?.block === line.block).map((line) => line.block),
  );
  if (heads.size === 0) return lines;
  let shift = 0;
  let before: Line | null = null;
  return lines.flatMap((line) => {
    const inTable = line.block !== null && heads.has(line.block);
    const startsRow = inTable && before?.block === line.block && !isRuler(line.text);
    if (startsRow) shift += 1;
    before = line;
    if (inTable && isRuler(line.text)) return [];
    const moved = { ...line, block: line.block === null ? null : line.block + shift };
    return inTable ? [row(moved)] : [moved];
  });
}

function row(line: Line): Line {
  const tabbed = line.text.replaceAll("|", "\t");
  const start = tabbed.length - tabbed.trimStart().length;
  const text = tabbed.trim();
  return { ...line, text, marks: clipMarks(line.marks, start, start + text.length) };
}
