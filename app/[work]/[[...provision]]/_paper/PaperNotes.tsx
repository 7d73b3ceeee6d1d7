import { InLanguage } from "../../../_components/InLanguage";
import { LabelText } from "../../../_components/LabelText";
import { StatusWord } from "../../../_references/StatusWord";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import type { Note } from "./notes";
import "./paper.css";

/** What is told of a target after its label, in the order of a footnote. */
function Told({ target }: Pick<Note, "target">) {
  const { title, titleLanguage, held, url, isOutside, opening } = target;
  return (
    <>
      {title === null ? null : (
        <>
          , <InLanguage language={titleLanguage}>{title}</InLanguage>
        </>
      )}
      {held === null ? null : <>, {wordingInShort(words, held.work, held.edition)}</>}
      {title === null && opening !== null ? (
        <>
          : <InLanguage language={held?.edition.language ?? null}>{opening}</InLanguage>
        </>
      ) : null}
      {isOutside && url !== null ? <>. {url}</> : "."}
    </>
  );
}

/** On paper, where no link can be followed: what the references of the text point to. */
export function PaperNotes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <section className="paper-notes" lang={words.language}>
      <h2>{words.say("paper.notes")}</h2>
      {notes.map(({ number, target, status }) => (
        <p key={number}>
          <span className="paper-note-number">{number}</span> <LabelText label={target.label} />
          <Told target={target} />{" "}
          {status === "resolved" || status === "external" ? null : (
            <>
              (<StatusWord status={status} />)
            </>
          )}
        </p>
      ))}
    </section>
  );
}
