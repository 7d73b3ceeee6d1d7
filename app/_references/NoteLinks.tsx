import { here } from "../_words/here";
import { words } from "../_words/words";
import { callId, type NoteCall } from "./noteCall";

/** The raised number of a note, which leads to it. */
export const NoteCallLink = ({ call, surface }: { readonly call: NoteCall; readonly surface: string }) => (
  <a
    aria-label={words.say("note.call", { number: call.number })}
    className="note-call"
    href={call.noteAddress === null ? `#${call.idPrefix}${call.note}` : here(call.noteAddress)}
    id={callId(call)}
    lang={words.language}
  >
    {surface}
  </a>
);

/** The way back from a note to where the text calls it. */
export const NoteBackLink = ({ call }: { readonly call: NoteCall }) => (
  <>
    {"\u00a0"}
    <a
      aria-label={words.say("note.back", { number: call.number })}
      className="note-back not-on-paper"
      href={call.sourceAddress === null ? `#${callId(call)}` : here(call.sourceAddress)}
      lang={words.language}
    >
      ↑
    </a>
  </>
);
