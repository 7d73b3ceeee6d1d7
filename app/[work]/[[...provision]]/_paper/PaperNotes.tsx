import { InLanguage } from "../../../_components/InLanguage";
import { LabelText } from "../../../_components/LabelText";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import type { NoteInFull } from "./notes";

/** What is told of a target after its label, as in a footnote. */
function Told({ note: { target, entryText } }: { readonly note: NoteInFull }) {
  const { title, titleLanguage, held, url, isOutside } = target;
  if (entryText !== null) return <>: {entryText}</>;
  return (
    <>
      {title === null ? null : (
        <>
          , <InLanguage language={titleLanguage}>{title}</InLanguage>
        </>
      )}
      {held === null ? null : ` (${wordingInShort(words, held.work, held.edition)})`}
      {isOutside && url !== null ? `, ${url}` : null}
    </>
  );
}

/** A reference that is sure, or leads out of the library, needs no word on that. */
const isDoubtful = ({ status }: NoteInFull): boolean => status !== "resolved" && status !== "external";

/** On paper, where no link can be followed: what the references of the text point to. */
export function PaperNotes({ notes }: { readonly notes: readonly NoteInFull[] }) {
  if (notes.length === 0) return null;
  return (
    <section className="paper-notes" lang={words.language}>
      <h2>{words.say("paper.notes")}</h2>
      {notes.map((note) => (
        <p key={note.number}>
          <span className="paper-note-number">{note.number}</span> <LabelText label={note.target.label} />
          <Told note={note} />
          {isDoubtful(note) ? `. ${words.say(`status.${note.status}`)}.` : null}
        </p>
      ))}
    </section>
  );
}
