import { foldWord } from "#lib/language/fold";
import { stemsOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import { languages } from "#lib/law/language";
import type { Library } from "#lib/store/library";

/** The most provisions whose text is compared with a quotation: one that stands in more is no quotation but a habit of speech. */
const mostCompared = 5000;

const foldedWords = (text: string): string =>
  ` ${words(text)
    .map((word) => foldWord(word.text))
    .join(" ")} `;

/** Whether a text holds a quotation to the letter, but for capitals, quotation marks, dashes and spaces. */
const holds = (text: unknown, quotation: string): boolean => typeof text === "string" && foldedWords(text).includes(quotation);

/** The readings of a quotation in stems: those of each language, where they differ. */
const readings = (quotation: string): readonly string[] => [
  ...new Set(languages.map((language) => stemsOf(quotation, language)).filter((stems) => stems !== "")),
];

async function rowsOf(library: Library, quotation: string): Promise<ReadonlySet<number>> {
  const expression = readings(quotation)
    .map((stems) => `{title heading body} : ("${stems}")`)
    .join(" OR ");
  const rows = await library.database.all(
    "SELECT p.id, p.text, p.heading, p.wrapUp FROM words JOIN provisions p ON p.id = words.rowid WHERE words MATCH ? LIMIT ?",
    [expression, mostCompared],
  );
  const folded = foldedWords(quotation);
  const found = rows.filter(({ text, heading, wrapUp }) => [text, heading, wrapUp].some((field) => holds(field, folded)));
  return new Set(found.map((row) => Number(row.id)));
}

/** Rows of the provisions that hold every one of some quotations to the letter, each in one of their texts. */
export async function rowsQuoting(library: Library, quotations: readonly string[]): Promise<readonly number[]> {
  const [first = new Set<number>(), ...rest] = await Promise.all(quotations.map((quotation) => rowsOf(library, quotation)));
  return [...first].filter((row) => rest.every((rows) => rows.has(row)));
}
