import type { Reading } from "#ingest/parse/law/openLists";

/** The number that comes after "(i)": of a list of letters, or of roman numbers. */
const nextLetter = /^\(?[j]\)/u;
const nextRoman = /^\(?ii\)/u;

/** A number that both lists stand inside of. */
const leaves = /^(?:\(?\d+[A-Za-z]{0,2}[.)]|\(?a\))/u;

const goesOn = ({ succession, last }: Reading): boolean => last !== undefined && (succession === "next" || succession === "inserted");

/** Whether "(i)" after "(h)" is the roman one: what comes first after it says so, "(ii)" or "(j)". */
function isRoman(following: readonly string[]): boolean {
  const end = following.findIndex((text) => leaves.test(text));
  const list = end < 0 ? following : following.slice(0, end);
  const roman = list.findIndex((text) => nextRoman.test(text));
  const letter = list.findIndex((text) => nextLetter.test(text));
  return roman >= 0 && (letter < 0 || roman < letter);
}

/**
 * Chooses among the readings of one marker, outermost first: "(i)" is a letter or a roman number, "(aa)" comes after "(z)" or
 * counts by doubled letters. What goes on an open list is preferred to what begins one, and the innermost list to the others.
 *
 * @param following the lines after the marker, asked for only where the lists leave it open.
 */
export function chooseReading(accepted: readonly Reading[], following: () => readonly string[]): Reading | undefined {
  if (accepted.length <= 1) return accepted[0];
  const open = accepted.filter(goesOn);
  const starting = accepted.find(({ marker, last }) => marker.row.numbering === "roman" && last === undefined && marker.number === "i");
  const letter = accepted.find(({ marker }) => marker.row.numbering === "letter");
  if (starting !== undefined && letter !== undefined) return isRoman(following()) || !goesOn(letter) ? starting : letter;
  return open.at(-1) ?? accepted.find(({ succession }) => succession === "next") ?? accepted[0];
}
