import { LabelText } from "../_components/LabelText";
import { words } from "../_words/words";

/**
 * Puts a provision on the list that the browser keeps, and takes it off again. Its place is kept, but it is seen and does
 * something only where a script can (`SaveButtons`).
 *
 * @param address pinned, as `/WORK@EDITION/art-1`.
 */
export function SaveButton({ address, label }: { readonly address: string; readonly label: string }) {
  return (
    <button aria-pressed="false" className="save-button not-on-paper" data-save={address.slice(1)} lang={words.language} type="button">
      <svg aria-hidden="true" height="14" viewBox="0 0 12 14" width="12">
        <path d="M2 1.5h8v11L6 9.5l-4 3z" strokeLinejoin="round" strokeWidth="1.3" />
      </svg>
      <span className="when-off">{words.say("saved.save")}</span>
      <span className="when-on">{words.say("saved.saved")}</span>
      <span className="visually-hidden">
        {" "}
        <LabelText label={label} />
      </span>
    </button>
  );
}
