import type { ReferenceStatus } from "#lib/law/reference";
import { words } from "../_words/words";
import { signOf } from "./signs";

/** How sure a reference is: the sign that it has in the text, and its words. */
export const StatusWord = ({ status }: { readonly status: ReferenceStatus }) => (
  <span className={`reference-status status-${status}`}>
    {signOf[status] === "" ? null : (
      <span aria-hidden="true" className="reference-sign">
        {signOf[status]}
      </span>
    )}
    {words.say(`status.${status}`)}
  </span>
);
