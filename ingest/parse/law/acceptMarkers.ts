import { chooseReading } from "#ingest/parse/law/chooseReading";
import type { LawForm } from "#ingest/parse/law/form";
import { basicRank, isContainerRank, type Marker, markersOf } from "#ingest/parse/law/marker";
import { type Lists, lastOf, listsAfter, type Reading, successionIn } from "#ingest/parse/law/openLists";
import { successionOf } from "#ingest/parse/law/sequence";
import type { CleanLine, Problem } from "#ingest/stage";
import { isFinished, leadsIn, startsLarge } from "#ingest/text";

/**
 * A line that may start a provision. `quoted`: it stands in a text that an amending act quotes, and starts none of the act's own.
 * `mayCall`: a raised digit after its number may call a note.
 */
export type LawLine = CleanLine & { readonly quoted: boolean; readonly mayCall: boolean };

/** A line with the marker it starts with, if it starts a provision. `announced`: the line above ends in mid-citation ("… of"). */
export type MarkedLine = { readonly line: LawLine; readonly marker: Marker | null; readonly announced: boolean };

const restOf = (line: LawLine, marker: Marker): string => line.text.slice(marker.length).trim();

/** Whether the line above is done, so that a number may begin here. A line that is only a marker or a heading is. */
function isClear(above: MarkedLine | undefined): boolean {
  if (above === undefined || above.line.end === "block") return true;
  const headed = above.marker !== null && (above.marker.row.follows !== "text" || restOf(above.line, above.marker) === "");
  return headed || isFinished(above.line.text) || leadsIn(above.line.text);
}

/**
 * Whether a line ends in mid-citation, whatever its layout says: "… in paragraph 2 of". Headings may end so too, and an item of
 * a list may end with "or" where its block ends.
 */
function announces({ line, marker }: MarkedLine, form: LawForm): boolean {
  if (line.headingLevel !== null || (marker !== null && marker.row.follows !== "text")) return false;
  if (line.block !== null && line.end === "block") return false;
  return form.announces.test(line.text) || (form.joins.test(line.text) && line.end !== "block" && !/;\s*\p{L}+$/u.test(line.text));
}

/** Whether what follows the marker on its line can follow such a marker: "Article 48 of the Constitution" is a citation. */
function fitsRest(marker: Marker, rest: string, form: LawForm): boolean {
  if (rest === "" || marker.row.follows === "text") return true;
  return startsLarge(rest) || form.deleted.test(rest) || /^[\d(«"“–—:-]/u.test(rest);
}

function isAccepted({ marker, succession }: Reading, line: LawLine, above: MarkedLine | undefined, form: LawForm): boolean {
  const rest = restOf(line, marker);
  const clear = isClear(above);
  if (!fitsRest(marker, rest, form)) return false;
  if (above !== undefined && announces(above, form)) return false;
  if (succession === "next" || succession === "inserted")
    return (
      clear ||
      (marker.row.numbering !== "plain" && above !== undefined && /,$/u.test(above.line.text)) ||
      above?.line.end === "doubtful" ||
      startsLarge(rest) ||
      rest === ""
    );
  if (!clear) return false;
  if (isContainerRank(marker.rank)) return true;
  if (marker.rank === basicRank) return succession !== "none" && (succession !== "repeated" || form.name !== "points");
  if (succession !== "repeated") return succession === "gap";
  const leads = above?.marker === null && leadsIn(above.line.text);
  return marker.number === "1" || (leads && successionOf(null, marker.order) === "next");
}

function problemOf({ marker, succession, last }: Reading, line: LawLine, above: MarkedLine | undefined): Problem | null {
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
const unreadNumber = (line: LawLine, marker: Marker, last: string | undefined): Problem => ({
  place: line.place,
  rule: "number-out-of-sequence",
  severity: "warning",
  message: `"${line.text.slice(0, marker.length)}" is not the number after ${last ?? "the start of a list"}; the line is read as text.`,
  text: line.text.slice(0, 80),
});

/** Fewer basic units than this that the format marks as headings prove no habit. */
const fewestHeaded = 3;

/** A basic unit that is named by its word rather than by a bare number: "Article 5", not "5.". */
const isNamed = ({ rank }: Marker, text: string): boolean => rank === basicRank && !/^\d+\S*\./u.test(text);

/** Whether the format marks the basic units as headings, so that "Article 5" in a line of text is a citation. */
const areHeaded = (lines: readonly LawLine[], form: LawForm): boolean =>
  lines.filter(({ headingLevel, text }) => headingLevel !== null && markersOf(text, form).some(({ rank }) => rank === basicRank)).length >=
  fewestHeaded;

/** What is known when a line is read: the lists that are open, the last marker, and whether the last basic unit was a heading. */
type State = { readonly lists: Lists; readonly last: Marker | null; readonly headed: boolean | null };

/**
 * Whether the format lets a marker stand where it does. What it marks as a heading is no item of a list; where basic units are
 * headings, other lines begin none, but for bare numbers right under an annex or part that has no such headings.
 */
function isAllowed(marker: Marker, line: LawLine, headed: boolean, state: State): boolean {
  if (line.headingLevel !== null) return marker.rank <= basicRank;
  return !headed || marker.rank !== basicRank || (!isNamed(marker, line.text) && state.headed !== true);
}

function readingsOf(line: LawLine, form: LawForm, headed: boolean, state: State): readonly Reading[] {
  if (line.quoted) return [];
  return markersOf(line.text, form, line.mayCall)
    .filter((marker) => isAllowed(marker, line, headed, state))
    .map((marker): Reading => ({ marker, succession: successionIn(state.lists, marker, state.last), last: lastOf(state.lists, marker) }));
}

function stateAfter({ lists, headed }: State, line: LawLine, marker: Marker): State {
  const isHeaded = marker.rank === basicRank ? line.headingLevel !== null : isContainerRank(marker.rank) ? null : headed;
  return { lists: listsAfter(lists, marker), last: marker, headed: isHeaded };
}

/**
 * Says which lines start a provision. A marker counts if its number goes on the list that is open, the line above is done,
 * and what follows it can follow such a marker; else the line is text, and a number that might have counted is reported.
 */
export function acceptMarkers(
  lines: readonly LawLine[],
  form: LawForm,
): { readonly marked: readonly MarkedLine[]; readonly problems: readonly Problem[] } {
  const marked: MarkedLine[] = [];
  const problems: Problem[] = [];
  let state: State = { lists: new Map(), last: null, headed: null };
  const headed = areHeaded(lines, form);
  for (const [index, line] of lines.entries()) {
    const above = marked.at(-1);
    const readings = readingsOf(line, form, headed, state);
    const accepted = chooseReading(
      readings.filter((reading) => isAccepted(reading, line, above, form)),
      () => lines.slice(index + 1, index + 1 + lookAhead).map(({ text }) => text),
    );
    const candidate = accepted ?? readings[0];
    if (accepted !== undefined) {
      const problem = problemOf(accepted, line, above);
      if (problem !== null) problems.push(problem);
      state = stateAfter(state, line, accepted.marker);
    } else if (candidate !== undefined && isClear(above) && fitsRest(candidate.marker, restOf(line, candidate.marker), form)) {
      problems.push(unreadNumber(line, candidate.marker, candidate.last?.number));
    }
    const announced = accepted === undefined && above !== undefined && announces(above, form);
    marked.push({ line, marker: accepted?.marker ?? null, announced });
  }
  return { marked, problems };
}

/** How many lines after "(i)" may hold the number that says whether it is a letter or a roman one. */
const lookAhead = 60;
