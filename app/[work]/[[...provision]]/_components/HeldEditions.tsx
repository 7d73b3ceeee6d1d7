import type { EId } from "#lib/law/eId";
import { labelOf } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import type { Edition, Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { pinnedAddress } from "../../../_address/located";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";

type Props = {
  readonly work: Work;
  readonly library: Library;
  /** The provision that was asked for: a wording that has it is offered there. */
  readonly eId: EId | null;
};

type Held = { readonly edition: Edition; readonly provision: Provision | null };

const heldIn = ({ work, library, eId }: Props, edition: Edition): Promise<Provision | null> =>
  eId === null ? Promise.resolve(null) : library.provision(work.id, edition.id, eId);

/** The wordings of a work that are held, in place of one that is not. */
export async function HeldEditions(props: Props) {
  const { work } = props;
  if (work.editions.length === 0) return null;
  const held = await Promise.all(
    work.editions.map(async (edition): Promise<Held> => ({ edition, provision: await heldIn(props, edition) })),
  );
  return (
    <>
      <h2 className="label mt-6">{words.say("absent.editions")}</h2>
      <ul className="offers">
        {held.map(({ edition, provision }) => (
          <li key={edition.id}>
            <a href={here(pinnedAddress({ work, edition }, provision?.eId ?? null))}>
              {provision === null ? null : `${labelOf(provision.eId, words.language, [provision])} · `}
              <WorkTitle work={work} />: {wordingInShort(words, work, edition)}, {words.say(`languageInSentence.${edition.language}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
