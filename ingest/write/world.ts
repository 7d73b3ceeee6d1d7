import type { Hold } from "#ingest/write/mark";
import type { Indexer } from "#lib/search/indexer";

/** The steps that write, in their order; each is announced before it begins. */
export const writeSteps = [
  "start-library",
  "put-editions",
  "put-works",
  "link",
  "seal-library",
  "create-index",
  "fill-index",
  "point",
  "clean-up",
  "copy-ahead",
] as const;
export type WriteStep = (typeof writeSteps)[number];

/** Everything publishing does to the world outside; `announce` is told each step, and how far it has come. */
export type PublishWorld = {
  readonly dataDir: string;
  readonly indexer: Indexer | null;
  /** What keeps other data folders from the indexes of this one, where there is an engine. */
  readonly hold?: Hold | undefined;
  readonly announce: (step: WriteStep, done?: number) => void;
  /** What must be remembered of a generation before readers can see it, since the run may be killed at any moment afterwards. */
  readonly beforePointing?: () => Promise<void>;
};
