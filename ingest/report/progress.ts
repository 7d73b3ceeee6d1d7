import { SingleBar } from "cli-progress";

/** Says how far a run is while it goes on; where nobody watches, it says nothing. */
export type Progress = {
  /** Begins to count: how much there is in all, in bytes. */
  readonly begin: (total: number) => void;
  readonly add: (amount: number) => void;
  /** Shows how many provisions are in the index by now; null: it begins. */
  readonly index: (done: number | null) => void;
  /** Lets something else be printed. */
  readonly aside: (print: () => void) => void;
  readonly end: () => void;
};

/**
 * The time that is left, in words: as much again as what was done took, in proportion.
 *
 * @param elapsed seconds since the beginning.
 */
export function timeLeft(done: number, total: number, elapsed: number): string {
  if (done <= 0 || elapsed < 1) return "";
  const seconds = Math.ceil((elapsed * (total - done)) / done);
  if (seconds < 60) return `about ${Math.max(seconds, 1)} s left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `about ${minutes} min left` : `about ${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}

const silent: Progress = {
  begin: () => undefined,
  add: () => undefined,
  index: () => undefined,
  aside: (print) => print(),
  end: () => undefined,
};

const reading = "Reading {bar} {percentage} % {left}";
const indexing = "Indexing {value} provisions {duration_formatted}";

/** @param now milliseconds of a clock. */
function onTerminal(stream: NodeJS.WriteStream, now: () => number): Progress {
  const bar = (format: string): SingleBar => new SingleBar({ format, stream, clearOnComplete: true, hideCursor: true });
  let shown: SingleBar | null = null;
  let [done, total, since] = [0, 0, 0];
  const end = (): void => {
    shown?.stop();
    shown = null;
  };
  const start = (format: string, size: number): void => {
    end();
    shown = bar(format);
    shown.start(size, 0, { left: "" });
  };
  return {
    begin: (size) => {
      [done, total, since] = [0, size, now()];
      if (size > 0) start(reading, size);
    },
    add: (amount) => {
      done += amount;
      shown?.update(done, { left: timeLeft(done, total, (now() - since) / 1000) });
      if (done >= total) end();
    },
    index: (count) => (count === null ? start(indexing, 0) : shown?.update(count)),
    aside: (print) => {
      if (shown !== null) stream.write("\r\u001B[K");
      print();
      shown?.render();
    },
    end,
  };
}

export const progressOn = (stream: NodeJS.WriteStream, now: () => number = Date.now): Progress =>
  stream.isTTY ? onTerminal(stream, now) : silent;
