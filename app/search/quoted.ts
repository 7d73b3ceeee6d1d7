import { words } from "../_words/words";

/** Texts in the quotation marks of the interface's language, one after the other. */
export const quoted = (texts: readonly string[]): string => texts.map((text) => words.say("search.quoted", { text })).join(", ");
