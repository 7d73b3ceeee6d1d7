import type { Assigned, Role } from "#ingest/parse/literature/assignRoles";
import { isBroken, joinPieces, seamOf, textOf, vocabularyOf } from "#ingest/pieces";
import type { Line } from "#ingest/stage";
import { isFinished, startsSmall } from "#ingest/text";

/** What may stand between the halves of a paragraph: notes and lines of the page, never a heading. */
const passedOver: ReadonlySet<Role> = new Set(["note", "meta"]);
const mayGoOn: ReadonlySet<Role> = new Set(["p", "abstract", "ref"]);

/** The index of the block that goes on with the one at `index`, or -1. */
function continuation(assigned: readonly Assigned[], index: number): number {
  const it = assigned[index];
  if (it === undefined || !mayGoOn.has(it.role) || isFinished(it.block.text)) return -1;
  let next = index + 1;
  while (next < assigned.length && passedOver.has(assigned[next]?.role ?? "p")) next += 1;
  const other = assigned[next];
  if (other === undefined || other.role !== it.role) return -1;
  return startsSmall(other.block.text) || isBroken(it.block.text, other.block.text) ? next : -1;
}

function join(source: readonly Line[], left: Assigned, right: Assigned, vocabulary: ReadonlySet<string>): Assigned {
  const pieces = joinPieces(left.block.pieces, right.block.pieces, seamOf(left.block.text, right.block.text, vocabulary));
  return { ...left, block: { ...left.block, pieces, text: textOf(source, pieces) } };
}

/** Paragraphs that a page break cut in two, as one; notes that stood between come after. */
export function rejoin(source: readonly Line[], assigned: readonly Assigned[]): readonly Assigned[] {
  const vocabulary = vocabularyOf(source);
  const rest = [...assigned];
  for (let index = 0; index < rest.length; index += 1) {
    for (let next = continuation(rest, index); next >= 0; next = continuation(rest, index)) {
      const [left, right] = [rest[index], rest[next]];
      if (left === undefined || right === undefined) break;
      rest[index] = join(source, left, right, vocabulary);
      rest.splice(next, 1);
    }
  }
  return rest;
}
