import type { Assigned, Role } from "#ingest/parse/literature/assignRoles";
import { textOf } from "#ingest/pieces";
import { isBroken, joinGoingOn, vocabularyOf } from "#ingest/seam";
import type { Line } from "#ingest/stage";
import { isFinished, startsSmall } from "#ingest/text";

/** What may stand between the halves of a paragraph: notes and lines of the page, never a heading. */
const passedOver: ReadonlySet<Role> = new Set(["note", "meta"]);
const mayGoOn: ReadonlySet<Role> = new Set(["p", "abstract", "ref"]);

/** Whether a block goes on in a later one of its kind. */
const goesOn = ({ block, role }: Assigned, later: Assigned): boolean =>
  mayGoOn.has(role) &&
  later.role === role &&
  !isFinished(block.text) &&
  (startsSmall(later.block.text) || isBroken(block.text, later.block.text));

/** Blocks by the paragraphs that they make; what stands between two parts of one comes after it. */
function paragraphsOf(assigned: readonly Assigned[]): readonly (readonly Assigned[])[] {
  const paragraphs: Assigned[][] = [];
  let open: Assigned[] = [];
  for (const it of assigned) {
    const last = open.at(-1);
    if (last !== undefined && goesOn(last, it)) {
      open.push(it);
      continue;
    }
    const paragraph = [it];
    paragraphs.push(paragraph);
    if (!passedOver.has(it.role)) open = paragraph;
  }
  return paragraphs;
}

/** Paragraphs that a page break cut in two, as one; notes that stood between come after. */
export function rejoin(source: readonly Line[], assigned: readonly Assigned[]): readonly Assigned[] {
  const vocabulary = vocabularyOf(source);
  return paragraphsOf(assigned).flatMap(([first, ...rest]) => {
    if (first === undefined || rest.length === 0) return first ?? [];
    const pieces = joinGoingOn(
      [first, ...rest].map(({ block }) => block),
      vocabulary,
    );
    return { ...first, block: { ...first.block, pieces, text: textOf(source, pieces) } };
  });
}
