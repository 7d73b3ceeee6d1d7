import type { Address } from "#lib/law/address";
import { LabelText } from "../../../_components/LabelText";
import { WorkTitle } from "../../../_components/WorkTitle";
import { BesideLink } from "../../../_references/BesideLink";
import { here } from "../../../_words/here";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import type { CounterpartsShown, Stop, Way } from "./counterpartsShown";

type Props = {
  readonly counterparts: readonly CounterpartsShown[];
  /** The text that is read, beside which others open. */
  readonly address: Address;
};

/** How it is known that a provision is a counterpart. */
const basisOf = ({ likeness }: Way): string =>
  likeness === null ? words.say("concordance.stated") : words.say("concordance.suggested", { percent: Math.round(likeness * 100) });

/** Another wording on the way, in which the provision is the same one. */
const sameStop = ({ label, work, edition }: Stop): string => {
  const wording = `${wordingInShort(words, work, edition)}, ${words.say(`languageInSentence.${edition.language}`)}`;
  return words.say("concordance.hopSame", { label, wording });
};

/** One counterpart, with every hop on the way to it. */
function OneWay({ way, address }: { readonly way: Way; readonly address: Address }) {
  const end = way.stops.at(-1);
  if (end === undefined) return null;
  const hops = way.stops.slice(0, -1).map(sameStop);
  return (
    <li>
      {way.isAround ? <span className="text-quiet">{words.say("concordance.around")} </span> : null}
      <a href={here(end.address)} hrefLang={end.edition.language}>
        <LabelText label={end.label} />
      </a>{" "}
      <span className="connection-status text-quiet">{[...hops, basisOf(way)].join("; ")}</span>
      <BesideLink left={address} name={end.label} url={end.address} />
    </li>
  );
}

/** What took the place of a provision in the law that followed, and what it took the place of; nothing where laws were not matched. */
export function Counterparts({ counterparts, address }: Props) {
  return counterparts.map(({ relation, absence, work, ways }) => (
    <section key={`${relation} ${work.id}`}>
      <h2>{words.say(relation === "successor" ? "connections.counterparts" : "concordance.predecessor")}</h2>
      <h3 className="mt-3">
        <WorkTitle work={work} />
      </h3>
      {ways.length === 0 ? (
        <p className="text-quiet">{words.say(absence === "stated" ? "concordance.noneStated" : "concordance.none")}</p>
      ) : (
        <ul>
          {ways.map((way) => (
            <OneWay address={address} key={way.stops.at(-1)?.address} way={way} />
          ))}
        </ul>
      )}
    </section>
  ));
}
