import type { Work } from "#lib/law/work";
import { words } from "../../../_words/words";

/** Says why a text is shown in part or not at all. */
export function RightsNotice({ work }: { readonly work: Work }) {
  if (work.rights === "full") return null;
  return <p className="mt-3 max-w-measure text-quiet">{words.say(`reading.rights.${work.rights}`)}</p>;
}
