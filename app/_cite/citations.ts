import { type CiteStyle, cite, citeStyles, hasStyle } from "#lib/law/cite/cite";
import type { CitedItem } from "#lib/law/cite/citedItem";
import { type Language, languages } from "#lib/law/language";
import { words } from "../_words/words";

/** A citation in words, with the name of its style and language. */
export type Citation = { readonly key: string; readonly name: string; readonly language: Language; readonly text: string };

/** A citation in a style that exists in the language. */
export function textOf(item: CitedItem, style: CiteStyle, language: Language): string {
  const written = cite([item], { format: "text", style, language });
  if (!written.ok) throw new Error(`The style ${style} is only in ${written.failure.only}`);
  return written.value;
}

const nameOf = (style: CiteStyle, language: Language): string => words.say(style === "plain" ? `cite.plain.${language}` : `cite.${style}`);

/** All citations of an item: plain ones first, of these the one in the language of the page. */
export function citationsOf(item: CitedItem): readonly Citation[] {
  const ordered = [words.language, ...languages.filter((it) => it !== words.language)];
  return citeStyles.flatMap((style) =>
    ordered
      .filter((language) => hasStyle(style, language))
      .map((language) => ({ key: `${style}-${language}`, language, name: nameOf(style, language), text: textOf(item, style, language) })),
  );
}
