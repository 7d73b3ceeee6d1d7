import type { ReactNode } from "react";
import type { PartialDate } from "#lib/law/date";
import { forceOf } from "#lib/law/force";
import { type Edition, isLaw, titleIn, type Work } from "#lib/law/work";
import { contentsIn } from "../../../_address/contentsIn";
import type { Reader } from "../../../_address/located";
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
import { successorOf } from "../successor";
import { Abstracts } from "./Abstracts";
import { CitedNotice } from "./CitedNotice";
import { CiteWork } from "./CiteWork";
import { EntryList } from "./EntryList";
import { ProvisionText } from "./ProvisionText";
import { RightsNotice } from "./RightsNotice";
import { TextMenu } from "./TextMenu";
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
  /** What is said before the text. */
  readonly notice: ReactNode;
};

async function ContentsSection({ work, edition, reader }: { readonly work: Work; readonly edition: Edition; readonly reader: Reader }) {
  const contents = await contentsIn(reader.library, work.id, edition.id);
  const entries = listedEntries(contents);
  const place = { work, edition, isPinned: true };
  const [only, ...others] = entries;
  if (only?.form === "text" && others.length === 0) {
    const provisions = await reader.library.range(work.id, edition.id, only.order, only.last);
    const { views, notes, ...texts } = await notedReferences(reader.library, work, provisions);
    return (
      <>
        <ProvisionText entry={only} known={provisions} place={place} provisions={provisions} target={null} {...texts} />
        <PaperNotes notes={notes} />
        <ReferenceCards beside={{ work: work.id, edition: edition.id, eId: null }} day={reader.day} views={views} />
      </>
    );
  }
  return (
    <section className="mt-12">
      <h2 className="list-heading">{words.say("work.contents")}</h2>
      <EntryList entries={entries} place={place} />
    </section>
  );
}

/** A work as a whole: which wording this is, what it contains, what is known of it. An act that is not held has only the latter. */
export async function WorkPage({ place: { work, edition }, reader, cited, notice }: Props) {
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
            {edition === null ? null : <CiteWork edition={edition} reader={reader} title={title.text} work={work} />}
            {edition === null ? null : (
              <OpenBeside name={title.text} reader={reader} shown={{ kind: "work", work, edition, isPinned: true }} />
            )}
          </header>
          <Abstracts facts={work.facts} first={edition?.language ?? words.language} />
          {edition === null ? null : <ContentsSection edition={edition} reader={reader} work={work} />}
        </div>
        <aside className="work-aside">
          <WorkFacts edition={edition} successor={successor} work={work} />
          {isLaw(work.type) ? <Wordings edition={edition} work={work} /> : null}
          <WorkConnections reader={reader} work={work} />
        </aside>
      </div>
      {edition === null ? null : <TextMenu of={{ work, edition }} />}
    </PageFrame>
  );
}
