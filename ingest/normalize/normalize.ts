import { draftOf, type Repair } from "#ingest/normalize/draft";
import { endBlocks } from "#ingest/normalize/endBlocks";
import { markCalledNotes } from "#ingest/normalize/markCalledNotes";
import { markFootnotes } from "#ingest/normalize/markFootnotes";
import { setAsideMarked } from "#ingest/normalize/setAsideMarked";
import { setAsidePageNumbers } from "#ingest/normalize/setAsidePageNumbers";
import { setAsidePublisherNotes } from "#ingest/normalize/setAsidePublisherNotes";
import { setAsideRunningHeads } from "#ingest/normalize/setAsideRunningHeads";
import { undoSecondWrapping } from "#ingest/normalize/undoSecondWrapping";
import type { Clean, Line } from "#ingest/stage";

/** Order matters: furniture between two halves of a line hides that they belong together. Nothing is ever deleted. */
const repairs: readonly Repair[] = [
  setAsideMarked,
  setAsideRunningHeads,
  setAsidePageNumbers,
  setAsidePublisherNotes,
  markFootnotes,
  markCalledNotes,
  undoSecondWrapping,
];

/**
 * Lines as read to clean lines: furniture set aside, second wrappings undone, the ends of blocks said. Where the format names
 * the provision of every line, nothing is mended, and nothing set aside but what it names as furniture.
 */
export function normalize(source: readonly Line[]): Clean {
  const isMarked = source.some(({ provision }) => provision !== undefined);
  const draft = (isMarked ? [setAsideMarked] : repairs).reduce((state, repair) => repair(state), draftOf(source));
  return { value: { lines: endBlocks(draft), furniture: draft.furniture }, problems: draft.problems };
}
