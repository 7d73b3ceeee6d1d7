import { Fragment } from "react";
import { likelyLanguage } from "#lib/language/alphabet";
import type { Language } from "#lib/law/language";
import { words } from "../_words/words";
import { InLanguage } from "./InLanguage";

/**
 * The language of one step of a label, by its letters; null for the page's own. Known limit: on a page in Kazakh a step in
 * Russian is not told from one in Kazakh without letters of its own (`бап`).
 */
function languageOf(step: string): Language | null {
  const likely = /\p{L}{2}/u.test(step) ? likelyLanguage(step) : words.language;
  return likely === "ru" && words.language === "kk" ? null : likely;
}

/** A provision's label. Headings in it stand as printed, each in its own language: `Results and Discussion, 12-абзац`. */
export function LabelText({ label }: { readonly label: string }) {
  return label.split(", ").map((step, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
    <Fragment key={index}>
      {index === 0 ? null : ", "}
      <InLanguage language={languageOf(step)}>{step}</InLanguage>
    </Fragment>
  ));
}
