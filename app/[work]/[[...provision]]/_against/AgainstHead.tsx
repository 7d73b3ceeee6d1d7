import { compareDates } from "#lib/law/date";
import type { Work } from "#lib/law/work";
import { formatPair } from "../../../_address/beside";
import type { Comparable } from "../../../_address/findAgainst";
import { pinnedOf } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";
import { LabelText } from "../../../_components/LabelText";
import { StandingMark } from "../../../_components/StandingMark";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";
import { standingInNotice } from "../../../_words/wording";
import { words } from "../../../_words/words";
import { againstLink, editionName, nameOfView, textLink } from "./againstNames";
import type { AgainstView } from "./againstView";

type Props = { readonly text: Comparable; readonly view: AgainstView; readonly reader: Reader };

/** One of the two wordings, with what must be known of it before it is relied on. */
function Wording({
  of,
  text,
  reader,
  isAfter,
}: Pick<Props, "text" | "reader"> & { readonly of: Comparable["edition"]; readonly isAfter: boolean }) {
  const standing = standingInNotice(words, text.work, of, reader.day);
  const eId = isAfter && text.kind === "provision" ? text.eId : null;
  return (
    <>
      <dt>{words.say(isAfter ? "against.after" : "against.before")}</dt>
      <dd>
        <a href={textLink(text.work, of, eId)}>{editionName(text.work, of)}</a>
        {standing === null ? null : <StandingMark standing={standing} />}
      </dd>
    </>
  );
}

/** Where the words go on from here: the other way round, side by side, this wording alone. */
function Ways({ text, view }: Pick<Props, "text" | "view">) {
  const { before, after } = view.comparison;
  const { work } = text;
  const isSameNumber = view.shown?.compared.some((it) => it.before?.eId === view.entry?.eId) === true;
  const beside = formatPair({
    left: { work: work.id, edition: before.id, eId: isSameNumber ? (view.entry?.eId ?? null) : null },
    right: pinnedOf(text),
    view: null,
  });
  const swapped = againstLink(work, before, isSameNumber ? (view.entry?.eId ?? null) : null, after);
  return (
    <p className="against-ways not-on-paper">
      <a href={here(beside)}>{words.say("against.sideBySide")}</a>
      <a href={swapped}>{words.say("against.swap")}</a>
      <a href={textLink(work, after, text.kind === "provision" ? text.eId : null)}>{words.say("against.alone")}</a>
    </p>
  );
}

/** The other wordings of the work with which it can be compared. */
function Others({ text, view }: Pick<Props, "text" | "view">) {
  const { work } = text;
  const others = work.editions.filter(({ id }) => id !== view.comparison.after.id && id !== view.comparison.before.id);
  if (others.length === 0) return null;
  return (
    <details className="against-others not-on-paper">
      <summary>{words.say("against.others")}</summary>
      <ul>
        {others.map((it) => (
          <li key={it.id}>
            <a href={againstLink(work, view.comparison.after, text.kind === "provision" ? text.eId : null, it)}>{editionName(work, it)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

const isBackwards = ({ before, after }: AgainstView["comparison"]): boolean =>
  before.date !== null && after.date !== null && compareDates(before.date, after.date) > 0;

/** What limits the comparison, in sentences. */
function Limits({ work, view }: { readonly work: Work; readonly view: AgainstView }) {
  const { before, after } = view.comparison;
  const sentences = [
    isBackwards(view.comparison) ? [words.say("against.isLater")] : [],
    before.language === after.language
      ? []
      : [
          words.say("against.otherLanguage", {
            before: words.say(`languageInSentence.${before.language}`),
            after: words.say(`languageInSentence.${after.language}`),
          }),
        ],
    work.rights === "full" ? [] : [words.say("against.rights")],
  ].flat();
  return sentences.map((sentence) => (
    <p className="against-limit" key={sentence}>
      {sentence}
    </p>
  ));
}

/** What is compared with what: it stands above every comparison, since a text is judged by its wording. */
export function AgainstHead({ text, view, reader }: Props) {
  const { work } = text;
  const { before, after } = view.comparison;
  return (
    <header>
      {view.entry === null ? null : (
        <p className="against-work">
          <a className="plain-link" href={againstLink(work, after, null, before)}>
            <WorkTitle work={work} />
          </a>
        </p>
      )}
      <h1>
        <span className="against-what">{words.say("against.whatChanged")}</span>
        {view.entry === null ? <WorkTitle work={work} /> : <LabelText label={nameOfView(work, view)} />}
      </h1>
      <dl className="against-wordings">
        <Wording isAfter={false} of={before} reader={reader} text={text} />
        <Wording isAfter of={after} reader={reader} text={text} />
      </dl>
      <Limits view={view} work={work} />
      <Ways text={text} view={view} />
      <Others text={text} view={view} />
    </header>
  );
}
