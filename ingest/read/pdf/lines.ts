import { cutAtFilledGaps } from "#ingest/read/pdf/filledGaps";
import type { Run } from "#ingest/read/pdf/run";
import { printedSign } from "#lib/law/noteSigns";

/** Runs that stand on one baseline, left to right. `size` is the font size of most of its letters. */
export type RunLine = {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
};

/** How far two baselines of one line may lie apart, in parts of the font size. */
const baselineTolerance = 0.2;

/** A raised or lowered run is at most this part of the size of its line. */
const smallPart = 0.85;

/** Puts runs of one angle together to lines, top to bottom; raised and lowered numbers join the line they belong to. */
export function linesOf(runs: readonly Run[]): readonly RunLine[] {
  const byBaseline = groupByBaseline(withoutDoubles(runs)).map(cutAtFilledGaps);
  const { hosts, guests } = separateShifted(byBaseline);
  for (const { run, host } of guests) host.push(run);
  return hosts.map(lineOf).sort((a, b) => b.baseline - a.baseline || a.left - b.left);
}

/** Text painted twice at one place is a way to make it bold; it is there once. */
function withoutDoubles(runs: readonly Run[]): readonly Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const equals = seen.get(run.text) ?? [];
    seen.set(run.text, equals);
    const reach = run.size * 0.1;
    if (equals.some((other) => Math.abs(other.left - run.left) < reach && Math.abs(other.baseline - run.baseline) < reach)) return false;
    equals.push(run);
    return true;
  });
}

function groupByBaseline(runs: readonly Run[]): readonly Run[][] {
  const groups: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.baseline - a.baseline)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && first.baseline - run.baseline <= baselineTolerance * Math.min(first.size, run.size)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

type Guest = { readonly run: Run; readonly host: Run[] };

/** Finds the runs that are set smaller and off the baseline of a line that they touch. */
function separateShifted(groups: readonly Run[][]): { readonly hosts: readonly Run[][]; readonly guests: readonly Guest[] } {
  const guests: Guest[] = [];
  const hosts = groups.map((group, index) => {
    const near = [groups[index + 1], groups[index + 2], groups[index - 1], groups[index - 2]].filter((other) => other !== undefined);
    return group.filter((run) => {
      const host = near.find((other) => isShiftedIn(run, other));
      if (host) guests.push({ run, host });
      return host === undefined;
    });
  });
  const remaining = new Map(groups.map((group, index) => [group, hosts[index] ?? []]));
  return {
    hosts: hosts.filter((group) => group.length > 0),
    guests: guests.map(({ run, host }) => ({ run, host: remaining.get(host) ?? host })),
  };
}

/** A sign that calls a note: after small capitals it is no smaller than they are, and smaller than their line. */
const isSign = ({ text }: Run): boolean => text.length < 6 && printedSign(`${text.trim()} a`)?.length === text.trim().length;

function isShiftedIn(run: Run, line: readonly Run[]): boolean {
  const neighbour = line.find((other) => run.right >= other.left - other.size && run.left <= other.right + other.size);
  if (!neighbour) return false;
  const isSmall = run.size <= neighbour.size * smallPart;
  if (!isSmall && !isSign(run)) return false;
  const size = isSmall ? neighbour.size : Math.max(...line.map((other) => other.size));
  if (run.size > size * smallPart) return false;
  const shift = run.baseline - neighbour.baseline;
  return shift > -0.35 * size && shift < 0.75 * size;
}

/** @throws RangeError if there are no runs: a mistake of ours. */
export function lineOf(runs: readonly Run[]): RunLine {
  const size = prevailing(runs.map((run) => [run.size, run.text.length]));
  const baseline = prevailing(runs.filter((run) => run.size > size * smallPart).map((run) => [run.baseline, run.text.length]));
  const sorted = [...runs].sort((a, b) => a.left - b.left);
  return { runs: sorted, left: Math.min(...runs.map((run) => run.left)), right: Math.max(...runs.map((run) => run.right)), baseline, size };
}

/** The value that weighs most, values being the same to a tenth of a point. */
function prevailing(weighed: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) {
    const rounded = Math.round(value * 10) / 10;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  const [first] = [...weights].sort(([, a], [, b]) => b - a);
  if (!first) throw new RangeError("A line should have at least one run");
  return first[0];
}
