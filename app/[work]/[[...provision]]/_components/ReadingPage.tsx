import type { ReactNode } from "react";
import type { PartialDate } from "#lib/law/date";
import { labelOf } from "#lib/law/label";
import { pathTo } from "../../../_address/contents";
import { pinnedOf } from "../../../_address/findBeside";
import { type Located, pinnedAddress, type Reader } from "../../../_address/located";
import { citedOf } from "../../../_cite/citedOf";
import { PaperCitation } from "../../../_cite/PaperCitation";
import { PageFrame } from "../../../_components/PageFrame";
import { WordingNotice } from "../../../_components/WordingNotice";
import { WorkTitle } from "../../../_components/WorkTitle";
import { ReferenceCards } from "../../../_references/ReferenceCard";
import { entryLabel } from "../../../_words/entryName";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { OpenBeside } from "../_beside/OpenBeside";
import { ContentsTree } from "../_contents/ContentsTree";
import { ContextLine } from "../_context/ContextLine";
import { notedReferences } from "../_paper/notes";
import { PaperFrame } from "../_paper/PaperFrame";
import { PaperNotes } from "../_paper/PaperNotes";
import { connectionsOf } from "../connections";
import { readingOf } from "../reading";
import { successorOf } from "../successor";
import { CitedNotice } from "./CitedNotice";
import { ConnectionsPanel } from "./ConnectionsPanel";
import { EntryHeading } from "./EntryHeading";
import { EntryList } from "./EntryList";
import { HowToCite } from "./HowToCite";
import { Neighbours } from "./Neighbours";
import { ProvisionText } from "./ProvisionText";
import { TextMenu } from "./TextMenu";
import { WholeLink } from "./WholeLink";

type Props = {
  readonly located: Extract<Located, { kind: "provision" }>;
  readonly reader: Reader;
  /** The day as of which the reader's way here cited the text, as the address says. */
  readonly cited: PartialDate | null;
  /** Whether the address asks for all that a section holds on one page. */
  readonly asksWhole: boolean;
  /** What is said before the text. */
  readonly notice: ReactNode;
};

/** A provision in its context: the article or section around it as text, the contents of the work beside it. */
export async function ReadingPage({ located, reader, cited, asksWhole, notice }: Props) {
  const { work, edition, provision, block } = located;
  const reading = await readingOf(reader.library, located, provision, asksWhole);
  const { entry, path, contents, provisions, listed } = reading;
  const texts = await notedReferences(reader.library, work, provisions);
  const connections = await connectionsOf(reader.library, located, reading, texts);
  const known = [...path, ...provisions];
  const isWhole = located.isWhole || (provision.eId === entry.eId && block === null);
  const label = labelOf(located.eId, words.language, known) || words.say("entry.text");
  const successor = await successorOf(reader.library, work);
  const item = await citedOf(reader, located);
  const target = isWhole ? null : { eId: provision.eId, block };
  return (
    <PageFrame context={<ContextLine path={path} place={located} />}>
      {notice}
      <div className="reading">
        <article className="reading-text">
          <header>
            <p className="reading-work">
              <a className="plain-link" href={here(pinnedAddress(located, null))}>
                <WorkTitle work={work} />
              </a>
            </p>
            <EntryHeading entry={entry} known={known} place={located} />
            <PaperCitation item={item} />
            <WordingNotice day={reader.day} edition={edition} successor={successor} work={work} />
            <CitedNotice cited={cited} edition={edition} work={work} />
            <OpenBeside name={label} reader={reader} shown={located} />
            <HowToCite item={item} label={label} place={located} />
            {reading.whole === null ? null : <WholeLink address={pinnedAddress(located, entry.eId)} isWhole={reading.whole === "shown"} />}
          </header>
          <ProvisionText
            cited={texts.cited}
            entry={entry}
            known={known}
            marks={texts.marks}
            place={located}
            provisions={provisions}
            target={target}
          />
          <PaperNotes notes={texts.notes} />
          {listed.length === 0 ? null : <EntryList entries={listed} place={located} />}
          <Neighbours
            after={reading.after}
            before={reading.before}
            nameOf={(it) => entryLabel(it, pathTo(contents.entries, it.order))}
            place={located}
          />
        </article>
        <ConnectionsPanel address={pinnedOf(located)} connections={connections} work={work} />
        <ContentsTree contents={contents} named={located.provision.eId} path={path} place={located} provisions={provisions} />
      </div>
      <PaperFrame eId={entry.eId} label={entryLabel(entry, path)} place={located} />
      <ReferenceCards beside={pinnedOf(located)} day={reader.day} views={texts.views} />
      <TextMenu of={located} />
    </PageFrame>
  );
}
