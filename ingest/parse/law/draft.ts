import type { Marker } from "#ingest/parse/law/marker";
import type { PieceText } from "#ingest/stage";

/**
 * A provision while the law is put together. `blocks` are its own blocks in order; `after` those that follow its children.
 * A `marker` of null is the root, or a heading without a number (`headed`).
 */
export type Draft = {
  readonly marker: Marker | null;
  readonly rank: number;
  readonly headed: boolean;
  num: PieceText;
  heading: PieceText;
  blocks: PieceText[];
  after: PieceText[];
  readonly children: Draft[];
};

export const newDraft = (marker: Marker | null, rank: number, headed = false): Draft => ({
  ...{ marker, rank, headed, num: [], heading: [], blocks: [], after: [] },
  children: [],
});
