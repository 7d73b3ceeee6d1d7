import { formatAddress } from "#lib/law/address";
import type { Compared } from "#lib/law/compareProvisions";
import { labelOf } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import type { Work } from "#lib/law/work";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { marginNumber } from "../marginNumber";
import { permalinkName } from "../permalinkName";
import { ChangedWords } from "./ChangedWords";
import { signs } from "./signs";

export type RowProps = {
  readonly it: Compared;
  readonly work: Work;
  readonly depth: number;
  /** Whether its number is the page's title already. */
  readonly isTitled: boolean;
};

/** What became of a provision, with its sign; nothing where it reads the same. */
function OutcomeWord({ it: { outcome, before, readsSame } }: Pick<RowProps, "it">) {
  if (outcome === "same" || outcome === "not-compared") return null;
  const label = before === null ? "" : labelOf(before.eId, words.language, [before]);
  const moved = words.say(readsSame === false ? "against.movedAndChanged" : "against.movedFrom", { label });
  return (
    <p className={`against-outcome is-${outcome}`} lang={words.language}>
      <span aria-hidden="true" className="against-sign">
        {signs[outcome]}
      </span>
      {outcome === "moved" ? moved : words.say(`against.change.${outcome}`)}
    </p>
  );
}

type Field = "heading" | "text";

/** The words of a provision before and after: only one of them where they cannot be compared, or its owner does not allow it. */
function wordsOf({ before, after, outcome }: Compared, field: Field | "wrapUp", work: Work): readonly [string, string] {
  const shown = (it: Provision | null): string => (it === null ? "" : (visibleText(work.rights, it[field]) ?? ""));
  if (outcome === "not-compared" || work.rights !== "full") return [shown(after ?? before), shown(after ?? before)];
  if (outcome === "removed" && after !== null) return [shown(before), ""];
  if (outcome === "added" && before !== null) return ["", shown(after)];
  return [shown(before), shown(after)];
}

/** Where a deleted provision keeps its number, what is printed in its place. */
function PrintedNow({ it: { before, after, outcome }, work }: Pick<RowProps, "it" | "work">) {
  const note = outcome === "removed" && before !== null && after !== null ? visibleText(work.rights, after.text) : null;
  return note === null ? null : <p className="against-printed">{note}</p>;
}

/** A provision with what became of it and of its words. */
export function ComparedRow({ it, work, depth, isTitled }: RowProps) {
  const own = it.after ?? it.before;
  if (own === null) return null;
  const [heading, text] = [wordsOf(it, "heading", work), wordsOf(it, "text", work)];
  return (
    <div
      className={`against-row depth-${depth} is-${it.outcome}`}
      id={it.after === null ? `gone--${own.eId}` : own.eId}
      lang={own.language}
    >
      {isTitled ? (
        <span />
      ) : (
        <a
          aria-label={permalinkName(labelOf(own.eId, words.language, [own]), own.num)}
          className="number"
          href={here(formatAddress(own))}
          lang={words.language}
        >
          {marginNumber(own).text}
        </a>
      )}
      <div className="against-text">
        <OutcomeWord it={it} />
        <ChangedWords after={heading[1]} before={heading[0]} className="provision-heading" />
        <ChangedWords after={text[1]} before={text[0]} />
        <PrintedNow it={it} work={work} />
      </div>
    </div>
  );
}

/** The words after all that a provision holds. */
export function ComparedWrapUp({ it, work, depth }: RowProps) {
  const [before, after] = wordsOf(it, "wrapUp", work);
  if (before === "" && after === "") return null;
  return (
    <div className={`against-row depth-${depth}`} lang={(it.after ?? it.before)?.language}>
      <span />
      <div className="against-text">
        <ChangedWords after={after} before={before} />
      </div>
    </div>
  );
}
