import { readFile, writeFile } from "node:fs/promises";
import { type Figures, markdownTable } from "./figures";

/** The figures stand between these lines of the page; what is written by hand stands around them. */
const marks = { begin: "<!-- figures: written by npm run bench -- --write -->", end: "<!-- end of figures -->" } as const;

const heading = /^### (?<title>.+)$/m;

/** The tables of a page by their titles, as they stand. */
function tablesIn(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^(?=### )/m).filter((part) => part.startsWith("### "));
  return new Map(parts.map((part) => [heading.exec(part)?.groups?.title ?? "", part.trim()]));
}

/**
 * Puts figures into a page: each table in the place of the one of the same title, new ones after the others. What was not measured
 * this time stays, and every table says when it was taken.
 *
 * @throws Error if the page does not say where they belong.
 */
export async function writeFigures(file: string, taken: string, figures: readonly Figures[]): Promise<void> {
  const page = await readFile(file, "utf8");
  const [from, to] = [page.indexOf(marks.begin), page.indexOf(marks.end)];
  if (from < 0 || to < from) throw new Error(`${file} does not say where the figures belong: between "${marks.begin}" and "${marks.end}"`);
  const tables = new Map([
    ...tablesIn(page.slice(from, to)),
    ...figures.map((it): [string, string] => [it.title, markdownTable({ ...it, about: `${it.about} ${taken}` }).trim()]),
  ]);
  await writeFile(file, `${page.slice(0, from + marks.begin.length)}\n\n${[...tables.values()].join("\n\n")}\n\n${page.slice(to)}`);
}
