import type { Address } from "#lib/law/address";
import type { Work } from "#lib/law/work";
import { formatAgainst } from "../../../_address/against";
import { BesideLink } from "../../../_references/BesideLink";
import { here } from "../../../_words/here";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import type { SameProvision } from "./sameInOthers";

type Props = {
  readonly work: Work;
  readonly same: readonly SameProvision[];
  /** The text that is read, beside which others open. */
  readonly address: Address;
};

function OneEdition({ work, it, address }: { readonly it: SameProvision } & Pick<Props, "work" | "address">) {
  const name = `${wordingInShort(words, work, it.edition)}, ${words.say(`languageInSentence.${it.edition.language}`)}`;
  if (it.address === null)
    return (
      <li>
        {name} <span className="connection-status text-quiet">{words.say("beside.notInWording")}</span>
      </li>
    );
  return (
    <li>
      <a href={here(it.address)} hrefLang={it.edition.language}>
        {name}
      </a>{" "}
      {it.readsOtherwise ? <span className="connection-status text-changed">{words.say("beside.readsOtherwise")}</span> : null}
      {it.readsOtherwise ? (
        <a className="open-beside" href={here(formatAgainst({ text: address, edition: it.edition.id }))}>
          {words.say("against.whatChanged")}
        </a>
      ) : null}
      <BesideLink left={address} name={name} url={it.address} />
    </li>
  );
}

/** The same provision in the other wordings and languages of its work, and which of them lack it. */
export function SameList({ work, same, address }: Props) {
  if (same.length === 0) return null;
  return (
    <section>
      <h2>{words.say("connections.same")}</h2>
      <ul>
        {same.map((it) => (
          <OneEdition address={address} it={it} key={it.edition.id} work={work} />
        ))}
      </ul>
    </section>
  );
}
