import { cache, type ReactNode } from "react";
import type { Address } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import type { ReferenceStatus } from "#lib/law/reference";
import type { Edition, Work } from "#lib/law/work";
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

/*
 * Next.js sends one element once beside the HTML, however often it stands in a page. So what cards have in common is made
 * once a request, and what they say as a whole once for all that say the same.
 */

/** The wording that a card leads to, and its force. */
const heldIn = cache((work: Work, edition: Edition, day: PartialDate) => {
  const standing = standingOfEdition(words, work, edition, day);
  return (
    <p className="card-facts">
      {wordingInShort(words, work, edition)} {standing === null ? null : <StandingMark standing={standing} />}
    </p>
  );
});

/** How sure a reference is, where it is less than sure. */
const statusSaid = cache((status: ReferenceStatus, isChoice: boolean) => (
  <p className="card-status">
    <StatusWord status={status} />. {words.say(isChoice ? "reference.choose" : `statusHelp.${status}`)}
  </p>
));

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
      {isBrief || held === null ? null : heldIn(held.work, held.edition, day)}
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

/** What is known of one reference: what it points to, in which wording, and why. */
function CardContent({ view, day, beside }: Required<Props>) {
  const { reference, targets } = view;
  const isChoice = reference.status === "ambiguous" && targets.length > 0;
  return (
    <>
      {reference.status === "resolved" ? null : statusSaid(reference.status, isChoice)}
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
    </>
  );
}

const targetKey = ({ held, ...target }: TargetView) => ({ ...target, held: held === null ? null : [held.work.id, held.edition.id] });

/** References with the same key have cards of the same content. Their own words name only what nothing else names. */
function contentKey({ reference, targets, citedAsOf }: ReferenceView): string {
  const { status, rule, editionBasis, wording, surface } = reference;
  const isNamed = targets.every(({ title, held }) => title !== null || held !== null);
  return JSON.stringify([status, rule, editionBasis, wording, citedAsOf, targets.map(targetKey), isNamed ? null : surface]);
}

/** The card itself, which opens from the control beside its reference. */
const cardOf = (view: ReferenceView, content: ReactNode) => (
  <div
    aria-label={words.say("reference.about", { name: nameOf(view) })}
    className="card"
    id={cardId(view)}
    key={cardId(view)}
    popover="auto"
    role="dialog"
  >
    {content}
  </div>
);

export const ReferenceCard = ({ view, beside = null, ...shared }: Props) =>
  cardOf(view, <CardContent beside={beside} view={view} {...shared} />);

/** The cards of all references of a page, where the text is not broken by them: they open over it. */
export function ReferenceCards({ views, beside = null, ...shared }: { readonly views: readonly ReferenceView[] } & Omit<Props, "view">) {
  const contentOf = (view: ReferenceView) => <CardContent beside={beside} view={view} {...shared} />;
  const contents = new Map(views.map((view) => [contentKey(view), contentOf(view)]));
  return (
    <div className="cards not-on-paper" lang={words.language}>
      {views.map((view) => cardOf(view, contents.get(contentKey(view))))}
    </div>
  );
}
