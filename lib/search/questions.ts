import { foldWord } from "#lib/language/fold";
import type { Language } from "#lib/law/language";
import { questions } from "#lib/search/data/questions";

const openings = (language: Language): readonly (readonly [readonly string[], string])[] =>
  Object.entries(questions[language]).map(([opening, meant]) => [opening.split(" "), meant]);

const byLanguage: Readonly<Record<Language, ReturnType<typeof openings>>> = { en: openings("en"), ru: openings("ru"), kk: openings("kk") };

/** The words of a query without those that open a question, wherever they stand; all of them if there are no others. */
export function withoutQuestion(words: readonly string[], language: Language): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const opening = byLanguage[language].find(([parts]) => parts.every((part, index) => foldWord(words[at + index] ?? "") === part));
    const [parts, meant] = opening ?? [[words[at] ?? ""], words[at] ?? ""];
    if (meant !== "") kept.push(meant);
    at += parts.length;
  }
  return kept.length > 0 ? kept : words;
}
