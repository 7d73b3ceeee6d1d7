import type { Run } from "#ingest/read/pdf/run";

/**
 * Some programs paint a line with gaps, and links or dashes into them at another time: "13 15" and a dash between. Such a run is
 * cut at its gap, so that what fills it can take its place. Where a gap lies is estimated, glyphs being taken as equally wide.
 */
export function cutAtFilledGaps(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    const filler = runs.find((other) => fills(other, run));
    return filler ? cut(run, filler) : [run];
  });
}

/** What is painted right after a run fills no gap of it: it overlaps only if the font states wrong widths. */
function fills(filler: Run, run: Run): boolean {
  const isInside = filler.left > run.left && filler.right < run.right && filler.right - filler.left < 2 * run.size;
  const isOnLine = Math.abs(filler.baseline - run.baseline) < 0.2 * run.size;
  const isNext = filler.order > run.order && filler.order <= run.order + 2;
  return isInside && isOnLine && !isNext && spaceNear(run, filler) !== null;
}

/** The index of the space of `run` that lies nearest to `filler`, within the height of a letter. */
function spaceNear(run: Run, filler: Run): number | null {
  const step = (run.right - run.left) / run.text.length;
  const middle = (filler.left + filler.right) / 2;
  const distance = (index: number): number => Math.abs(run.left + (index + 0.5) * step - middle);
  const spaces = [...run.text.matchAll(/ /g)].map((match) => match.index).sort((a, b) => distance(a) - distance(b));
  const nearest = spaces[0];
  return nearest !== undefined && distance(nearest) <= run.size ? nearest : null;
}

function cut(run: Run, filler: Run): readonly Run[] {
  const at = spaceNear(run, filler) ?? 0;
  const first = { ...run, text: run.text.slice(0, at), right: filler.left, endsInSpace: false };
  const rest = { ...run, text: run.text.slice(at + 1), left: filler.right };
  return [first, rest].filter(({ text }) => text.trim() !== "");
}
