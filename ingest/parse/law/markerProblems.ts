import type { LawLine, MarkedLine } from "#ingest/parse/law/markedLine";
import { basicRank, type Marker } from "#ingest/parse/law/marker";
import type { Reading } from "#ingest/parse/law/openLists";
import type { Problem } from "#ingest/stage";
import { leadsIn } from "#ingest/text";

/** What is odd about a marker that was taken, or null. */
export function problemOf({ marker, succession, last }: Reading, line: LawLine, above: MarkedLine | undefined): Problem | null {
  const printed = line.text.slice(0, marker.length);
  const problem = (rule: string, severity: Problem["severity"], message: string): Problem => ({
    place: line.place,
    rule,
    severity,
    message,
    text: printed,
  });
  if (marker.misread) return problem("ocr-number", "info", `"${printed}" stands where the number 1 belongs; it is read as 1.`);
  if (succession === "gap") {
    const after = last === undefined ? "The first number of its list is" : `After ${last.number} comes`;
    return problem("gap-in-numbering", "warning", `${after} ${marker.number}: numbers between are missing in the source.`);
  }
  if (succession === "repeated" && above?.marker === null && leadsIn(above.line.text))
    return problem("list-begins-again", "info", "A second list begins in this provision, after words that lead into it.");
  if (succession === "repeated")
    return problem("number-repeated", "error", `The number ${marker.number} comes again after ${last?.number ?? "none"}.`);
  return null;
}

/** A number that stands where a provision could begin and does not go on its list. */
export const unreadNumber = (line: LawLine, marker: Marker, last: string | undefined): Problem => ({
  place: line.place,
  rule: "number-out-of-sequence",
  severity: "warning",
  message: `"${line.text.slice(0, marker.length)}" is not the number after ${last ?? "the start of a list"}; the line is read as text.`,
  text: line.text.slice(0, 80),
});

/** Said once: articles or sections whose numbers are typed nowhere, so that the program which shows the file makes them. */
export function countedNumbers(marked: readonly MarkedLine[]): readonly Problem[] {
  const counted = marked.filter(({ line, marker }) => line.countedBy !== null && marker?.rank === basicRank);
  const [first] = counted;
  if (first?.marker == null) return [];
  const message = `The numbers of ${counted.length} provisions, from here on, are typed nowhere in the file: a list counts them. They are kept as a browser or word processor shows them; check them against a printed copy.`;
  const text = first.line.text.slice(0, first.marker.length);
  return [{ place: first.line.place, rule: "numbers-counted-by-list", severity: "info", message, text }];
}
