import type { EId } from "#lib/law/eId";
import { labelOf } from "#lib/law/label";
import type { Match } from "#lib/store/counterparts";
import { otherSide, type Pair, type Side } from "../../../_address/beside";
import { LabelText } from "../../../_components/LabelText";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { addressWith } from "./besideLinks";
import type { Pairing } from "./columns";

/** Counterparts of a provision on one side: the one in its row, if any, and those that stand elsewhere. */
export type RowMatches = { readonly shown: Match | null; readonly others: readonly EId[] };

const onSide = (line: Match, side: Side): EId => (side === "left" ? line.before : line.after);

/** What is known of the provision `own` on one side, beside the one that shares its row. */
export function matchesOf({ succession }: Pairing, side: Side, own: EId, beside: EId | null): RowMatches {
  const lines = (succession?.lines ?? []).filter((line) => onSide(line, side) === own);
  const shown = lines.find((line) => onSide(line, otherSide(side)) === beside) ?? null;
  return { shown, others: lines.filter((line) => line !== shown).map((line) => onSide(line, otherSide(side))) };
}

const basisOf = ({ likeness }: Match): string =>
  likeness === null ? words.say("concordance.stated") : words.say("concordance.suggested", { percent: Math.round(likeness * 100) });

type Props = { readonly matches: RowMatches; readonly side: Side; readonly pair: Pair };

/**
 * How it is known that two provisions belong together, and where else the counterparts of one stand.
 *
 * @param side where the counterparts are.
 */
export function RowCounterparts({ matches: { shown, others }, side, pair }: Props) {
  if (shown === null && others.length === 0) return null;
  return (
    <div className="beside-differs is-counterpart" lang={words.language}>
      {shown === null ? null : <p>{basisOf(shown)}</p>}
      {others.length === 0 ? null : (
        <p className="beside-others">
          {words.say(shown === null ? "concordance.elsewhere" : "concordance.also")}
          {others.map((eId) => (
            <a href={here(addressWith(pair, side, eId))} key={eId}>
              <LabelText label={labelOf(eId, words.language, [])} />
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
