import { words } from "../../_words/words";

/**
 * What the permanent link of a provision is called: its label in the language of the page. Where the label does not hold what is
 * printed there, as in a text of another language, that comes first: who speaks to the page says what is seen (WCAG 2.2, 2.5.3).
 */
export function permalinkName(label: string, printed: string | null): string {
  const shown = printed?.replace(/[\s.:]+$/u, "") ?? "";
  return words.say("reading.permalink", { label: label.includes(shown) ? label : `${shown}, ${label}` });
}
