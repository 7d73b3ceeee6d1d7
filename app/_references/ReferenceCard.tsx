import type { Address } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import { InLanguage } from "../_components/InLanguage";
import { LabelText } from "../_components/LabelText";
import { StandingMark } from "../_components/StandingMark";
import { here } from "../_words/here";
import { standingOfEdition, wordingInShort } from "../_words/wording";
import { words } from "../_words/words";
import { BesideLink } from "./BesideLink";
import { cardId } from "./ReferenceLink";
import { ruleSentences } from "./ruleWords";
import { StatusWord } from "./StatusWord";
import { nameOf, type ReferenceView, type TargetView } from "./view";

type Props = {
  readonly view: ReferenceView;
  readonly day: PartialDate;
  /** The text that is read, beside which others open; null where what is followed opens there anyway, or nothing is read. */
  readonly beside?: Address | null;
};

/** The most targets that a card tells in full: more are a list of links. */
const toldInFull = 4;

function Held({ target, day }: { readonly target: TargetView; readonly day: PartialDate }) {
  if (target.held === null) return null;
  const { work, edition } = target.held;
  const standing = standingOfEdition(words, work, edition, day);
  return (
    <p className="card-facts">
      {wordingInShort(words, work, edition)} {standing === null ? null : <StandingMark standing={standing} />}
    </p>
  );
}

type TargetProps = Required<Omit<Props, "view">> & {
  readonly target: TargetView;
  readonly surface: string;
  readonly isBrief: boolean;
};

function Target({ target, surface, day, isBrief, beside }: TargetProps) {
  const { label, url, opening, held, isOutside } = target;
  // An act that is only known by the words of the text is named by them.
  const title = target.title ?? (held === null && label !== surface ? `“${surface}”` : null);
  return (
    <div className="card-target">
      <p className="card-name">
        <LabelText label={label} />
      </p>
      {title === null ? null : (
        <p className="card-facts">
          <InLanguage language={target.title === null ? null : target.titleLanguage}>{title}</InLanguage>
        </p>
      )}
      {isBrief ? null : <Held day={day} target={target} />}
      {isBrief || opening === null ? null : (
        <p className="card-text" lang={held?.edition.language}>
          {opening}
        </p>
      )}
      {url === null ? null : (
        <a
          aria-label={words.say("reference.openOne", { name: label })}
          className="card-open"
          href={here(url)}
          rel={isOutside ? "external" : undefined}
        >
          {words.say(isOutside ? "reference.openOutside" : "reference.open")}
        </a>
      )}
      {url === null || beside === null ? null : <BesideLink left={beside} name={label} url={url} />}
    </div>
  );
}

/** Cited as of one day and shown in the wording of another: said wherever a reader could take the one for the other. */
function Wordings({ view }: { readonly view: ReferenceView }) {
  const { citedAsOf, targets, reference } = view;
  const held = targets.find((target) => target.held !== null)?.held;
  if (citedAsOf === null || held == null) return null;
  const basis = reference.editionBasis === null ? "" : words.say(`editionBasis.${reference.editionBasis}`);
  const shown = held.edition.date;
  return (
    <p className="card-note">
      {shown === null
        ? words.say("reference.citedUndated", { cited: words.date(citedAsOf) })
        : words.say("reference.citedAsOf", { cited: words.date(citedAsOf), shown: words.date(shown) })}{" "}
      {basis} {reference.wording === null ? null : words.say(`wordingState.${reference.wording}`)}
    </p>
  );
}

/** What is known of one reference: what it points to, in which wording, and why. It opens from the control beside it. */
export function ReferenceCard({ view, day, beside = null }: Props) {
  const { reference, targets } = view;
  const isChoice = reference.status === "ambiguous" && targets.length > 0;
  return (
    <div aria-label={words.say("reference.about", { name: nameOf(view) })} className="card" id={cardId(view)} popover="auto" role="dialog">
      {reference.status === "resolved" ? null : (
        <p className="card-status">
          <StatusWord status={reference.status} />. {words.say(isChoice ? "reference.choose" : `statusHelp.${reference.status}`)}
        </p>
      )}
      {targets.map((target) => (
        <Target
          beside={beside}
          day={day}
          isBrief={targets.length > toldInFull}
          key={`${target.reading} ${target.label}`}
          surface={reference.surface}
          target={target}
        />
      ))}
      <Wordings view={view} />
      <p className="card-why">
        {words.say("reference.why")} {ruleSentences(reference.rule).join(" ")}
      </p>
    </div>
  );
}

/** The cards of all references of a page, where the text is not broken by them: they open over it. */
export const ReferenceCards = ({ views, ...shared }: { readonly views: readonly ReferenceView[] } & Omit<Props, "view">) => (
  <div className="cards not-on-paper" lang={words.language}>
    {views.map((view) => (
      <ReferenceCard key={cardId(view)} view={view} {...shared} />
    ))}
  </div>
);
