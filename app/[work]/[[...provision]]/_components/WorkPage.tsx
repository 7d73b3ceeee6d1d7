import type { ReactNode } from "react";
import type { PartialDate } from "#lib/law/date";
import { forceOf } from "#lib/law/force";
import { type Edition, isLaw, titleIn, type Work } from "#lib/law/work";
import { contentsIn } from "../../../_address/contentsIn";
import { pinnedAddress, type Reader } from "../../../_address/located";
import { PageFrame } from "../../../_components/PageFrame";
import { StandingMark } from "../../../_components/StandingMark";
import { WordingNotice } from "../../../_components/WordingNotice";
import { ReferenceCards } from "../../../_references/ReferenceCard";
import { standingOf } from "../../../_words/wording";
import { words } from "../../../_words/words";
import { OpenBeside } from "../_beside/OpenBeside";
import { notedReferences } from "../_paper/notes";
import { PaperNotes } from "../_paper/PaperNotes";
import { listedEntries } from "../reading";
import { predecessorsOf, successorOf } from "../successor";
import { fitsOnOnePage } from "../whole";
import { Abstracts } from "./Abstracts";
import { CitedNotice } from "./CitedNotice";
import { CiteWork } from "./CiteWork";
import { EntryList } from "./EntryList";
import { ProvisionText } from "./ProvisionText";
import { RightsNotice } from "./RightsNotice";
import { TextMenu } from "./TextMenu";
import { WholeLink } from "./WholeLink";
import { Wordings } from "./Wordings";
import { WorkConnections } from "./WorkConnections";
import { WorkFacts } from "./WorkFacts";

/** Characters from which a title is set smaller. */
const longTitle = 70;

type Props = {
  readonly place: { readonly work: Work; readonly edition: Edition | null };
  readonly reader: Reader;
  /** The day as of which the reader's way here cited the work, as the address says. */
  readonly cited: PartialDate | null;
  /** Whether the address asks for all of the text on one page. */
  readonly asksWhole: boolean;
  /** What is said before the text. */
  readonly notice: ReactNode;
};

type TextProps = { readonly work: Work; readonly edition: Edition; readonly reader: Reader; readonly asksWhole: boolean };

/** The text of a work, where it is short or all of it is asked for; else its contents. */
async function ContentsSection({ work, edition, reader, asksWhole }: TextProps) {
  const contents = await contentsIn(reader.library, work.id, edition.id);
  const entries = listedEntries(contents);
  const place = { work, edition, isPinned: true };
  const [first, last] = [entries[0], entries.at(-1)];
  const isShort = first?.form === "text" && first === last;
  const isWhole = asksWhole && fitsOnOnePage(entries);
  if (first !== undefined && last !== undefined && (isShort || isWhole)) {
    const provisions = await reader.library.range(work.id, edition.id, first.order, last.last);
    const { views, notes, ...texts } = await notedReferences(reader.library, work, provisions);
    return (
      <>
        {isShort ? null : <WholeLink address={pinnedAddress(place, null)} isWhole />}
        <ProvisionText entry={isShort ? first : null} known={provisions} place={place} provisions={provisions} target={null} {...texts} />
        <PaperNotes notes={notes} />
        <ReferenceCards beside={{ work: work.id, edition: edition.id, eId: null }} day={reader.day} views={views} />
      </>
    );
  }
  return (
    <section className="mt-12">
      <h2 className="list-heading">{words.say("work.contents")}</h2>
      {fitsOnOnePage(entries) ? <WholeLink address={pinnedAddress(place, null)} isWhole={false} /> : null}
      <EntryList entries={entries} place={place} />
    </section>
  );
}

/** A work as a whole: which wording this is, what it contains, what is known of it. An act that is not held has only the latter. */
export async function WorkPage({ place: { work, edition }, reader, cited, asksWhole, notice }: Props) {
  const title = titleIn(work, words.language);
  const successor = await successorOf(reader.library, work);
  const standing = standingOf(words, forceOf(work, reader.day));
  return (
    <PageFrame>
      {notice}
      <div className="work-page">
        <div className="work-main">
          <header>
            <p className="label">{words.say(`type.${work.type}`)}</p>
            <h1 className={title.text.length > longTitle ? "work-name is-long" : "work-name"} lang={title.language ?? undefined}>
              {title.text}
            </h1>
            {work.facts.authors.length === 0 ? null : <p className="work-authors">{work.facts.authors.join(", ")}</p>}
            {edition === null ? (
              <div className="wording-notice">
                {standing === null ? null : <StandingMark standing={standing} />}
                <p>
                  {words.say("work.actTitle")}. {words.say("work.act")}
                </p>
              </div>
            ) : (
              <WordingNotice day={reader.day} edition={edition} successor={successor} work={work} />
            )}
            {edition === null ? null : <CitedNotice cited={cited} edition={edition} work={work} />}
            <RightsNotice work={work} />
            {edition === null ? null : (
              <CiteWork edition={edition} reader={reader} title={title.text} work={work}>
                <OpenBeside name={title.text} reader={reader} shown={{ kind: "work", work, edition, isPinned: true }} />
              </CiteWork>
            )}
          </header>
          <Abstracts facts={work.facts} first={edition?.language ?? words.language} />
          {edition === null ? null : <ContentsSection asksWhole={asksWhole} edition={edition} reader={reader} work={work} />}
        </div>
        <aside className="work-aside">
          <WorkFacts edition={edition} predecessors={await predecessorsOf(reader.library, work)} successor={successor} work={work} />
          {isLaw(work.type) ? <Wordings edition={edition} work={work} /> : null}
          <WorkConnections reader={reader} work={work} />
        </aside>
      </div>
      {edition === null ? null : <TextMenu of={{ work, edition }} />}
    </PageFrame>
  );
}
