import type { Address } from "#lib/law/address";
import type { Work } from "#lib/law/work";
import { here } from "../../../_words/here";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import type { OtherEdition } from "./otherEditions";

type Props = {
  readonly work: Work;
  readonly editions: readonly OtherEdition[];
  /** Where an edition leads from here. */
  readonly addressOf: (address: Address) => string;
};

/** The other wordings and languages of a text, at the same place where they have it. */
export function EditionLinks({ work, editions, addressOf }: Props) {
  if (editions.length === 0) return null;
  return (
    <>
      <p className="label mt-3">{words.say("beside.editions")}</p>
      <ul>
        {editions.map(({ edition, address }) => (
          <li key={edition.id}>
            <a href={here(addressOf(address))}>
              {wordingInShort(words, work, edition)}, {words.say(`languageInSentence.${edition.language}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
