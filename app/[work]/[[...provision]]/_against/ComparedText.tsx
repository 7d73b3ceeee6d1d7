import { ownWords } from "#lib/law/compareProvisions";
import type { Work } from "#lib/law/work";
import { ComparedRow, ComparedWrapUp } from "./ComparedRow";
import { linesOf } from "./comparedRows";
import type { EntryChanges } from "./comparison";

/** The text of an entry, provision by provision, with what changed. */
export function ComparedText({ entry: { compared, entry, edition }, work }: { readonly entry: EntryChanges; readonly work: Work }) {
  const lines = linesOf(compared, entry.eId).filter(({ it, isWrapUp }) => {
    // The number of the entry is the page's title: it has a line only where it says more.
    const own = it.after ?? it.before;
    return isWrapUp || own?.eId !== entry.eId || [it.before, it.after].some((side) => side !== null && ownWords(side) !== "");
  });
  return (
    <div className="law-text against-lines" lang={edition.language}>
      {lines.map(({ it, isWrapUp, depth }) => {
        const Row = isWrapUp ? ComparedWrapUp : ComparedRow;
        const isTitled = (it.after ?? it.before)?.eId === entry.eId;
        return <Row depth={depth} isTitled={isTitled} it={it} key={`${it.after?.eId} ${it.before?.eId} ${isWrapUp}`} work={work} />;
      })}
    </div>
  );
}
