import { chooseReading } from "#ingest/parse/law/chooseReading";
import type { LawForm } from "#ingest/parse/law/form";
import { announces, fitsRest, isAccepted, isClear } from "#ingest/parse/law/isAccepted";
import { type LawLine, type MarkedLine, restOf } from "#ingest/parse/law/markedLine";
import { basicRank, isContainerRank, type Marker, markersOf } from "#ingest/parse/law/marker";
import { countedNumbers, problemOf, unreadNumber } from "#ingest/parse/law/markerProblems";
import { type Lists, lastOf, listsAfter, type Reading, successionIn } from "#ingest/parse/law/openLists";
import { printsOwnNumbers } from "#ingest/parse/law/ownNumbers";
import type { Problem } from "#ingest/stage";

/** Fewer basic units than this that the format marks as headings prove no habit. */
const fewestHeaded = 3;

/** A basic unit that is named by its word rather than by a bare number: "Article 5", not "5.". */
const isNamed = ({ rank }: Marker, text: string): boolean => rank === basicRank && !/^\d+\S*\./u.test(text);

/**
 * Whether the format marks the basic units as headings, so that "Article 5" in a line of text is a citation; the lowest level at
 * which it does; and which units above them are headings too.
 */
type Habit = { readonly headed: boolean; readonly level: number; readonly above: ReadonlySet<string> };

/** Whether a heading without a number may hold basic units: it stands above theirs. */
const isHeadingAbove = ({ headingLevel, quoted, front }: LawLine, { level }: Habit): boolean =>
  headingLevel !== null && !quoted && !front && headingLevel < level;

function habitOf(lines: readonly LawLine[], form: LawForm): Habit {
  const marked = lines.flatMap(({ headingLevel: level, text }) => (level === null ? [] : [{ level, markers: markersOf(text, form) }]));
  const basic = marked.filter(({ markers }) => markers.some(({ rank }) => rank === basicRank));
  const above = marked.flatMap(({ markers }) => markers).filter(({ rank }) => isContainerRank(rank));
  const level = Math.min(...basic.map((heading) => heading.level));
  return { headed: basic.length >= fewestHeaded, level, above: new Set(above.map(({ row }) => row.unit)) };
}

/**
 * What is known when a line is read: the lists that are open, the last marker, whether the last basic unit was a heading, and
 * whether a heading without a number came since.
 */
type State = {
  readonly lists: Lists;
  readonly last: Marker | null;
  readonly headed: boolean | null;
  readonly underHeading: boolean;
  /** Whether basic units are what a list of the format counts, for every list that was met: one map for the whole law. */
  readonly counting: Map<string, boolean>;
};

/**
 * Whether the format lets a marker stand where it does. What it marks as a heading is no item of a list; where basic units are
 * headings, other lines begin none, but for bare numbers right under an annex or part that has no such headings. Before the first
 * of them no list counts provisions: it tells of the law, as its amendments do.
 */
function isAllowed(marker: Marker, line: LawLine, { headed, above }: Habit, state: State): boolean {
  if (line.headingLevel !== null) return marker.rank <= basicRank;
  if (headed && state.last === null) return isContainerRank(marker.rank) && !above.has(marker.row.unit);
  return !headed || marker.rank !== basicRank || (!isNamed(marker, line.text) && state.headed !== true);
}

/** Whether a list of basic units may begin again: right below a part or chapter, with or without a number. */
const mayBeginAnew = ({ last, underHeading }: State): boolean => underHeading || (last !== null && isContainerRank(last.rank));

/** Whether a number that only a list counts may be that of a basic unit: it goes on with those before it, or the law prints none. */
function mayCount({ marker, succession, last }: Reading, { countedBy }: LawLine, printsOwn: boolean, { counting }: State): boolean {
  if (countedBy === null || marker.rank !== basicRank) return true;
  const goesOn = last !== undefined && (succession === "next" || succession === "inserted");
  return counting.get(countedBy) !== false && (!printsOwn || goesOn);
}

function readingsOf(line: LawLine, form: LawForm, habit: Habit, printsOwn: boolean, state: State): readonly Reading[] {
  if (line.quoted || line.front) return [];
  return markersOf(line.text, form, line.mayCall)
    .filter((marker) => isAllowed(marker, line, habit, state))
    .map(
      (marker): Reading => ({
        marker,
        succession: successionIn(state.lists, marker, mayBeginAnew(state)),
        last: lastOf(state.lists, marker),
      }),
    )
    .filter((reading) => mayCount(reading, line, printsOwn, state));
}

function stateWith(state: State, line: LawLine, marker: Marker): State {
  const isHeaded = marker.rank === basicRank ? line.headingLevel !== null : isContainerRank(marker.rank) ? null : state.headed;
  return { ...state, lists: listsAfter(state.lists, marker), last: marker, headed: isHeaded, underHeading: false };
}

function stateAfter(state: State, line: LawLine, marker: Marker | null, habit: Habit): State {
  const { countedBy } = line;
  // A list is known by its first item.
  if (countedBy !== null && !state.counting.has(countedBy)) state.counting.set(countedBy, marker?.rank === basicRank);
  if (marker !== null) return stateWith(state, line, marker);
  return isHeadingAbove(line, habit) ? { ...state, underHeading: true } : state;
}

/** How many lines after "(i)" may hold the number that says whether it is a letter or a roman one. */
const lookAhead = 60;

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
  let state: State = { lists: new Map(), last: null, headed: null, underHeading: false, counting: new Map() };
  const habit = habitOf(lines, form);
  const printsOwn = printsOwnNumbers(lines, form);
  for (const [index, line] of lines.entries()) {
    const above = marked.at(-1);
    const readings = readingsOf(line, form, habit, printsOwn[index] ?? true, state);
    const accepted = chooseReading(
      readings.filter((reading) => isAccepted(reading, line, above, form)),
      () => lines.slice(index + 1, index + 1 + lookAhead).map(({ text }) => text),
    );
    const candidate = accepted ?? readings[0];
    if (accepted !== undefined) {
      const problem = problemOf(accepted, line, above);
      if (problem !== null) problems.push(problem);
    } else if (candidate !== undefined && isClear(above) && fitsRest(candidate.marker, restOf(line, candidate.marker), form)) {
      problems.push(unreadNumber(line, candidate.marker, candidate.last?.number));
    }
    state = stateAfter(state, line, accepted?.marker ?? null, habit);
    const announced = accepted === undefined && above !== undefined && announces(above, form);
    marked.push({ line, marker: accepted?.marker ?? null, announced });
  }
  return { marked, problems: [...problems, ...countedNumbers(marked)] };
}
