import { titleIn, type Work } from "#lib/law/work";
import { words } from "../_words/words";
import { InLanguage } from "./InLanguage";

/** The name of a work in the interface's language, else in one it has, which it then says. */
export function WorkTitle({ work }: { readonly work: Pick<Work, "id" | "title"> }) {
  const { text, language } = titleIn(work, words.language);
  return <InLanguage language={language}>{text}</InLanguage>;
}
