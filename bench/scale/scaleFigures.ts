import { count, type Figures, milliseconds, ratio } from "../figures";
import type { IngestRun } from "./ingestRun";
import type { Held } from "./published";

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** A run and what it was; `isWhole`: it took everything in, `isLive`: it published something. */
export type Measured = IngestRun & {
  readonly what: string;
  readonly provisions: number;
  readonly isWhole: boolean;
  readonly isLive: boolean;
};

/** What is measured of a run that takes everything in, and means nothing of one that looks for what has changed. */
const rate = ({ isWhole, provisions, whole }: Measured): string => (isWhole ? count((provisions * 1000) / whole) : "–");

const rowOf = (it: Measured): readonly string[] => [
  it.what,
  it.isLive ? milliseconds(it.live) : "–",
  milliseconds(it.whole),
  rate(it),
  milliseconds(it.engine),
  it.isWhole ? ratio(it.whole, it.engine) : "–",
  ...[it.processor.ours, it.processor.engine].map(milliseconds),
  ...[it.peaks.ingest, it.peaks.reader, it.peaks.engine].map(megabytes),
];

/** The runs at one size as a table. */
export function figuresOf(size: number, held: Held, measured: readonly Measured[]): Figures {
  const { sources, provisions, records, bytes } = held;
  return {
    title: `Ingest at ${count(size)} provisions`,
    about: `${count(sources)} sources, ${count(provisions)} provisions, a library of ${megabytes(bytes)}; the engine holds ${count(records)} records, as many as the library. Ratios of time; processor time, of ours all processes together; memory is the peak of one process.`,
    columns: [
      ...["run", "live after", "ended after", "provisions/s", "engine's own", "to the engine", "processor, ours", "processor, engine"],
      ...["ingest", "reader", "engine"],
    ],
    rows: measured.map(rowOf),
    raw: { held, measured },
  };
}
