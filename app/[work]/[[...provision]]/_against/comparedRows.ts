import type { Compared } from "#lib/law/compareProvisions";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";

/** One line of a compared text: a provision, or the words after all that it holds. */
export type Line = { readonly it: Compared; readonly isWrapUp: boolean; readonly depth: number };

/** Deeper provisions are set in no further. */
const deepest = 4;

const ownOf = ({ after, before }: Compared): Provision | null => after ?? before;

const hasWrapUp = ({ before, after }: Compared): boolean => before?.wrapUp != null || after?.wrapUp != null;

/** Whether a provision stands inside another, in the wording that both have. */
function isInside(it: Compared, around: Compared): boolean {
  if (it.after !== null && around.after !== null) return it.after.order <= around.after.last;
  return it.before !== null && around.before !== null && it.before.order > around.before.order && it.before.order <= around.before.last;
}

/** Lines in reading order: the words that close a provision stand after everything inside it. */
export function linesOf(compared: readonly Compared[], root: EId | null): readonly Line[] {
  const depths = new Map<EId, number>();
  const lines: Line[] = [];
  let open: readonly Line[] = [];
  const closeBefore = (it: Compared | null): void => {
    const closed = open.filter((line) => it === null || !isInside(it, line.it));
    lines.push(...closed.toReversed());
    open = open.filter((line) => !closed.includes(line));
  };
  for (const it of compared) {
    const own = ownOf(it);
    if (own === null) continue;
    closeBefore(it);
    const above = own.parent === null || own.parent === root ? undefined : depths.get(own.parent);
    const depth = above === undefined ? 0 : Math.min(deepest, above + 1);
    depths.set(own.eId, depth);
    lines.push({ it, isWrapUp: false, depth });
    if (hasWrapUp(it)) open = [...open, { it, isWrapUp: true, depth }];
  }
  closeBefore(null);
  return lines;
}
