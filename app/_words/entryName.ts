import { labelOf, type Named } from "#lib/law/label";
import type { Entry } from "../_address/contents";
import { words } from "./words";

/** What an entry is called by itself: `Article 20`, `Introduction`, `Title page`, `Text`. */
export function entryName(entry: Entry, language: Entry["language"] | null = null): string {
  if (entry.form === "front") {
    const isOther = language !== null && entry.language !== language;
    return isOther ? words.say("entry.frontIn", { language: words.say(`languageInSentence.${entry.language}`) }) : words.say("entry.front");
  }
  const label = labelOf(entry.eId, words.language, [entry]).split(", ").at(-1) ?? "";
  return label === "" ? words.say("entry.text") : label;
}

/** What it is called with all that it stands in: `Section II, Article 20` where articles count inside sections. */
export function entryLabel(entry: Entry, known: readonly Named[]): string {
  if (entry.form === "front") return entryName(entry);
  const label = labelOf(entry.eId, words.language, known);
  return label === "" ? words.say("entry.text") : label;
}
