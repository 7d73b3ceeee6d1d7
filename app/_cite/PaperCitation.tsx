import type { CitedItem } from "#lib/law/cite/citedItem";
import { words } from "../_words/words";
import { textOf } from "./citations";

/** On paper: how to cite what is printed, with its wording, its address and the day. */
export const PaperCitation = ({ item }: { readonly item: CitedItem }) => (
  <p className="paper-address">
    {words.say("cite.paper", { citation: textOf(item, "plain", words.language), day: words.date(item.accessed) })}
  </p>
);
