import { formatAddress } from "#lib/law/address";
import type { Work } from "#lib/law/work";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";

/** The wordings of a work that are held, in place of one that is not. */
export function HeldEditions({ work }: { readonly work: Work }) {
  if (work.editions.length === 0) return null;
  return (
    <>
      <h2 className="label mt-6">{words.say("absent.editions")}</h2>
      <ul className="offers">
        {work.editions.map((edition) => (
          <li key={edition.id}>
            <a href={here(formatAddress({ work: work.id, edition: edition.id, eId: null }))}>
              <WorkTitle work={work} />: {wordingInShort(words, work, edition)}, {words.say(`languageInSentence.${edition.language}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
