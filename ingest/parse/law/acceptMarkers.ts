import type { LawForm } from "#ingest/parse/law/form";
import { basicRank, isContainerRank, type Marker, markersOf } from "#ingest/parse/law/marker";
import { type Succession, successionOf } from "#ingest/parse/law/sequence";
import type { CleanLine, Problem } from "#ingest/stage";
import { isFinished, startsLarge } from "#ingest/text";

/** A line with the marker it starts with, if it starts a provision. `announced`: the line above ends in mid-citation ("… of"). */
export type MarkedLine = { readonly line: CleanLine; readonly marker: Marker | null; readonly announced: boolean };

/** The last number of each list that is open, by unit. */
type Lists = ReadonlyMap<string, { readonly rank: number; readonly number: string }>;

type Reading = { readonly marker: Marker; readonly succession: Succession };

const restOf = (line: CleanLine, marker: Marker): string => line.text.slice(marker.length).trim();

/** Whether the line above is done, so that a number may begin here. A line that is only a marker or a heading is. */
function isClear(above: MarkedLine | undefined): boolean {
  if (above === undefined || above.line.end === "block") return true;
  const headed = above.marker !== null && (above.marker.row.follows !== "text" || restOf(above.line, above.marker) === "");
  return headed || isFinished(above.line.text);
}

/** Whether a line ends in mid-citation, whatever its layout says: "… in paragraph 2 of". Headings may end so too. */
const announces = ({ line, marker }: MarkedLine, form: LawForm): boolean =>
  form.announces.test(line.text) && (marker === null || marker.row.follows === "text");

/** Whether what follows the marker on its line can follow such a marker: "Article 48 of the Constitution" is a citation. */
function fitsRest(marker: Marker, rest: string): boolean {
  if (rest === "") return true;
  return marker.row.follows === "text" || startsLarge(rest) || /^[\d(«"“]/u.test(rest);
}

function isAccepted({ marker, succession }: Reading, line: CleanLine, above: MarkedLine | undefined, form: LawForm): boolean {
  const rest = restOf(line, marker);
  const clear = isClear(above);
  if (!fitsRest(marker, rest)) return false;
  if (above !== undefined && announces(above, form)) return false;
  if (succession === "next" || succession === "inserted")
    return clear || above?.line.end === "doubtful" || startsLarge(rest) || rest === "";
  if (!clear) return false;
  if (isContainerRank(marker.rank)) return true;
  if (marker.rank === basicRank) return succession !== "none";
  return succession === "gap" || (succession === "repeated" && marker.number === "1");
}

function problemOf({ marker, succession }: Reading, line: CleanLine, last: string | undefined): Problem | null {
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
    const after = last === undefined ? "The first number of its list is" : `After ${last} comes`;
    return problem("gap-in-numbering", "warning", `${after} ${marker.number}: numbers between are missing in the source.`);
  }
  if (succession === "repeated")
    return problem("number-repeated", "error", `The number ${marker.number} comes again after ${last ?? "none"}.`);
  return null;
}

/** A number that stands where a provision could begin and does not go on its list. */
const unreadNumber = (line: CleanLine, marker: Marker, last: string | undefined): Problem => ({
  place: line.place,
  rule: "number-out-of-sequence",
  severity: "warning",
  message: `"${line.text.slice(0, marker.length)}" is not the number after ${last ?? "the start of a list"}; the line is read as text.`,
  text: line.text.slice(0, 80),
});

/** Lists after a marker: its own goes on, those inside it start again; articles run on through their sections. */
function listsAfter(lists: Lists, { row, rank, number }: Marker): Lists {
  const isAnnex = row.unit === "att";
  const kept = [...lists].filter(([, list]) =>
    isAnnex ? list.rank === 0 : list.rank <= rank || (isContainerRank(rank) && list.rank === basicRank),
  );
  return new Map([...kept, [row.unit, { rank, number }]]);
}

/** Chapters may run on through their sections or start again in each. */
const successionIn = (lists: Lists, marker: Marker): Succession => {
  const succession = successionOf(lists.get(marker.row.unit)?.number ?? null, marker.number);
  return succession === "repeated" && isContainerRank(marker.rank) && successionOf(null, marker.number) === "next" ? "next" : succession;
};

/**
 * Says which lines start a provision. A marker counts if its number goes on the list that is open, the line above is done,
 * and what follows it can follow such a marker; else the line is text, and a number that might have counted is reported.
 */
export function acceptMarkers(
  lines: readonly CleanLine[],
  form: LawForm,
): { readonly marked: readonly MarkedLine[]; readonly problems: readonly Problem[] } {
  const marked: MarkedLine[] = [];
  const problems: Problem[] = [];
  let lists: Lists = new Map();
  for (const line of lines) {
    const above = marked.at(-1);
    const readings = markersOf(line.text, form).map((marker): Reading => ({ marker, succession: successionIn(lists, marker) }));
    const accepted = readings.find((reading) => isAccepted(reading, line, above, form));
    const candidate = accepted ?? readings[0];
    const last = candidate === undefined ? undefined : lists.get(candidate.marker.row.unit)?.number;
    if (accepted !== undefined) {
      const problem = problemOf(accepted, line, last);
      if (problem !== null) problems.push(problem);
      lists = listsAfter(lists, accepted.marker);
    } else if (candidate !== undefined && isClear(above) && fitsRest(candidate.marker, restOf(line, candidate.marker))) {
      problems.push(unreadNumber(line, candidate.marker, last));
    }
    const announced = accepted === undefined && above !== undefined && announces(above, form);
    marked.push({ line, marker: accepted?.marker ?? null, announced });
  }
  return { marked, problems };
}
