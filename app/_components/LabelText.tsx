import { Fragment } from "react";
import { likelyLanguage } from "#lib/language/alphabet";
import type { Language } from "#lib/law/language";
import { words } from "../_words/words";
import { InLanguage } from "./InLanguage";

/** A part of a label; `language` is null where it is the page's own. */
type Step = { readonly text: string; readonly language: Language | null };

/**
 * One step of a label with its language, by its letters. Known limit: on a page in Kazakh a step in Russian is not told from
 * one in Kazakh without letters of its own (`бап`).
 */
function stepOf(text: string): Step {
  const likely = /\p{L}{2}/u.test(text) ? likelyLanguage(text) : words.language;
  const isOwn = likely === words.language || (likely === "ru" && words.language === "kk");
  return { text, language: isOwn ? null : likely };
}

/**
 * The steps of a provision's label. Headings in it stand as printed, each in its own language: `Results and Discussion,
 * 12-абзац`. A label in the page's own language is one step, whatever commas it has.
 */
export function stepsOf(label: string): readonly Step[] {
  const steps = label.split(", ").map(stepOf);
  return steps.every(({ language }) => language === null) ? [{ text: label, language: null }] : steps;
}

/** A provision's label, each step in its own language. */
export function LabelText({ label }: { readonly label: string }) {
  const steps = stepsOf(label);
  const [only] = steps;
  if (only !== undefined && steps.length === 1) return <InLanguage language={only.language}>{only.text}</InLanguage>;
  return steps.map(({ text, language }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
    <Fragment key={index}>
      {index === 0 ? null : ", "}
      <InLanguage language={language}>{text}</InLanguage>
    </Fragment>
  ));
}
