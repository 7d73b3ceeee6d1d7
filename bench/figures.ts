/** One table of figures, ready to be read; `raw` holds what they were made from, for programs. */
export type Figures = {
  readonly title: string;
  /** One sentence: what the figures are of, and their units. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly raw: unknown;
};

export const ratio = (value: number, to: number): string => (value / to).toFixed(2);

/** Milliseconds, with as many digits as mean something. */
export const milliseconds = (value: number): string => `${value < 100 ? value.toFixed(1) : String(Math.round(value))} ms`;

/** A count with its thousands apart. */
export const count = (value: number): string => Math.round(value).toLocaleString("en-GB");

/** Bytes as kB of 1000. */
export const kilobytes = (value: number): string => (value / 1000).toFixed(1);

/** A table for a terminal: columns as wide as they must be, the first one to the left, numbers to the right. */
export function plainTable({ title, about, columns, rows }: Figures): string {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join("  ");
  return [title, about, "", line(columns), ...rows.map(line), ""].join("\n");
}

const markdownRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

export function markdownTable({ title, about, columns, rows }: Figures): string {
  const rule = markdownRow(columns.map((_, index) => (index === 0 ? "---" : "--:")));
  return [`### ${title}`, "", about, "", markdownRow(columns), rule, ...rows.map(markdownRow), ""].join("\n");
}
