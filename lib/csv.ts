/** What one cell of a table may hold; null is an empty cell. */
export type Cell = string | number | null;

/**
 * Spreadsheets take a cell that begins with one of these for a formula, and would run what a document says (OWASP, "CSV
 * Injection"): an apostrophe before it makes it text.
 */
const formulaStart = /^[=+\-@\t\r]/;

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record of a table as RFC 4180 has it, with its line end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(field).join(",")}\r\n`;
