import { isFunctionStem } from "#lib/language/functionWords";
import { stemOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import type { Language } from "#lib/law/language";

/** The stems of words in their order, those left out that only hold a question together; all of them if there are no others. */
export function tellingStems(text: string, language: Language): readonly string[] {
  const stems = words(text)
    .map((word) => stemOf(word.text, language))
    .filter((stem) => stem !== "");
  const telling = stems.filter((stem) => !isFunctionStem(stem));
  return telling.length > 0 ? telling : stems;
}
