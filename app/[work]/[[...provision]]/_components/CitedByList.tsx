import type { Address } from "#lib/law/address";
import type { Work } from "#lib/law/work";
import { LabelText } from "../../../_components/LabelText";
import { WorkTitle } from "../../../_components/WorkTitle";
import { BesideLink } from "../../../_references/BesideLink";
import { StatusWord } from "../../../_references/StatusWord";
import { here } from "../../../_words/here";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import type { Citation, CitedBy, CitingWork } from "../connections";

function Sentence({ citation }: { readonly citation: Citation }) {
  const { sentence, language } = citation;
  if (sentence === null) return null;
  return (
    <blockquote className="citing-sentence" lang={language}>
      {sentence.before}
      <b>{sentence.surface}</b>
      {sentence.after}
    </blockquote>
  );
}

type Shared = {
  readonly own: Work;
  /** The text that is read, beside which others open. */
  readonly address: Address;
};

/** Which edition cites, where a work has more than one. */
function EditionOf({ citation, work }: { readonly citation: Citation; readonly work: Work }) {
  const edition = work.editions.find(({ id }) => id === citation.reference.edition);
  if (edition === undefined || work.editions.length < 2) return null;
  return (
    <span className="citing-edition">
      {wordingInShort(words, work, edition)}, {words.say(`languageInSentence.${edition.language}`)}
    </span>
  );
}

type OneProps = { readonly citation: Citation; readonly work: Work } & Pick<Shared, "address">;

function OneCitation({ citation, work, address }: OneProps) {
  const { reference, label, url, part } = citation;
  return (
    <li>
      <a href={here(url)}>
        <LabelText label={label} />
      </a>
      {part === null ? null : <span className="text-quiet"> {words.say("citedBy.part", { part })}</span>}
      {reference.status === "resolved" ? null : (
        <>
          {" "}
          <span className="connection-status">
            <StatusWord status={reference.status} />
          </span>
        </>
      )}
      <EditionOf citation={citation} work={work} />
      <Sentence citation={citation} />
      <BesideLink left={address} name={label} url={url} />
    </li>
  );
}

function FromWork({ from: { work, date, citations }, own, address }: { readonly from: CitingWork } & Shared) {
  const isSame = work.id === own.id;
  return (
    <div className="connection-group">
      <h3>
        {isSame ? words.say("connections.sameText") : <WorkTitle work={work} />}
        {isSame || date === null ? null : (
          <>
            {" "}
            <span className="connection-date">{words.date(date)}</span>
          </>
        )}
      </h3>
      <ul>
        {citations.map((citation) => (
          <OneCitation address={address} citation={citation} key={citation.reference.id} work={work} />
        ))}
      </ul>
    </div>
  );
}

/** Citations by the work they stand in, laws first, each with its sentence. */
export const CitedByList = ({ citedBy, ...shared }: { readonly citedBy: CitedBy } & Shared) =>
  citedBy.works.map((from) => <FromWork from={from} key={from.work.id} {...shared} />);
