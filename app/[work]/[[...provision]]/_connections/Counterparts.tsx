import { formatAddress } from "#lib/law/address";
import { type Concordance, counterpartsOf } from "#lib/law/concordance";
import type { EId } from "#lib/law/eId";
import { labelOf } from "#lib/law/label";
import type { Work } from "#lib/law/work";
import { LabelText } from "../../../_components/LabelText";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

type Props = {
  readonly eId: EId;
  /** The law that took the place of the one that is read. */
  readonly successor: Work | null;
  /** With the law that is read as the earlier one; null where nobody has said which provision became which. */
  readonly concordance: Concordance | null;
};

/** What took the place of a provision in the law that followed; nothing where that is not known. */
export function Counterparts({ eId, successor, concordance }: Props) {
  const counterparts = successor === null || concordance === null ? [] : counterpartsOf(concordance, eId);
  if (successor === null || counterparts.length === 0) return null;
  return (
    <section>
      <h2>{words.say("connections.counterparts")}</h2>
      <h3 className="mt-3">
        <WorkTitle work={successor} />
      </h3>
      <ul>
        {counterparts.map((it) => (
          <li key={it}>
            <a href={here(formatAddress({ work: successor.id, edition: null, eId: it }))}>
              <LabelText label={labelOf(it, words.language, [])} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
