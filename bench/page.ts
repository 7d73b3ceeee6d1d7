import { readFile, writeFile } from "node:fs/promises";
import { type Figures, markdownTable } from "./figures";

/** The figures stand between these lines of the page; what is written by hand stands around them. */
const marks = { begin: "<!-- figures: written by npm run bench -- --write -->", end: "<!-- end of figures -->" } as const;

/**
 * Puts figures into a page in the place of those before them.
 *
 * @throws Error if the page does not say where they belong.
 */
export async function writeFigures(file: string, taken: string, figures: readonly Figures[]): Promise<void> {
  const page = await readFile(file, "utf8");
  const [from, to] = [page.indexOf(marks.begin), page.indexOf(marks.end)];
  if (from < 0 || to < from) throw new Error(`${file} does not say where the figures belong: between "${marks.begin}" and "${marks.end}"`);
  const tables = figures.map(markdownTable).join("\n");
  await writeFile(file, `${page.slice(0, from + marks.begin.length)}\n\n${taken}\n\n${tables}\n${page.slice(to)}`);
}
