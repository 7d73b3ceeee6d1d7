import type { EId } from "#lib/law/eId";
import { formatPair, type Pair, type Side, sides } from "../../../_address/beside";
import { type Entry, flatten, pathTo } from "../../../_address/contents";
import { contentsIn } from "../../../_address/contentsIn";
import type { Reader } from "../../../_address/located";
import { entryLabel } from "../../../_words/entryName";
import { Neighbours } from "../_components/Neighbours";
import type { Pairing } from "./columns";

type Props = { readonly pairing: Pairing; readonly pair: Pair; readonly reader: Reader };

/** The way on in both texts at once: to what stands before and after, in the wording that has it. */
export async function PairNeighbours({ pairing, pair, reader }: Props) {
  const guide = pairing.missing === "left" ? pairing.right : pairing.left;
  if (guide.place === null) return null;
  const heldIn = async (side: Side): Promise<ReadonlySet<string>> => {
    const { work, place } = pairing[side];
    if (place === null) return new Set();
    return new Set(flatten((await contentsIn(reader.library, work.id, place.edition.id)).entries).map(({ eId }) => eId));
  };
  const [lefts, rights] = await Promise.all(sides.map(heldIn));
  /** Of a law and its successor the left one leads, and its counterpart goes along: the same number means something else there. */
  const counterpartOf = (eId: EId): EId | null => pairing.succession?.lines.find(({ before }) => before === eId)?.after ?? null;
  const addressOf = ({ eId }: Entry): string =>
    formatPair({
      ...pair,
      left: { ...pair.left, eId: lefts?.has(eId) ? eId : null },
      right: { ...pair.right, eId: pairing.isSuccession ? counterpartOf(eId) : rights?.has(eId) ? eId : null },
    });
  const { entries } = await contentsIn(reader.library, guide.work.id, guide.place.edition.id);
  return (
    <Neighbours
      addressOf={addressOf}
      after={guide.after}
      before={guide.before}
      nameOf={(it) => entryLabel(it, pathTo(entries, it.order))}
      place={guide.place}
    />
  );
}
