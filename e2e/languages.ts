import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The languages of the interface. */
export const languages = ["en", "kk", "ru"] as const;
export type Language = (typeof languages)[number];

/** The address of a page with the interface in a language. */
export const under = (language: Language, path: string): string => (language === "en" ? path : `/${language}${path === "/" ? "" : path}`);

/** The texts of the interface in a language, by key. */
export const catalogue = (language: Language): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(readFileSync(join(import.meta.dirname, `../messages/${language}.json`), "utf8"))));

const catalogues: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(languages.map((language) => [language, catalogue(language)]));

/** A text of the interface, with what stands for its names in braces; for texts without plurals. */
export function say(language: Language, key: string, values: Readonly<Record<string, string>> = {}): string {
  const text = catalogues.get(language)?.get(key);
  if (text === undefined) throw new Error(`There is no text "${key}" in ${language}`);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `{${name}}`);
}

/** English texts of the interface that read otherwise in a language, and stand on a page as they are. */
export const untranslatedIn = (language: Language): readonly string[] =>
  [...catalogue("en")]
    .filter(([key, text]) => text !== catalogues.get(language)?.get(key) && /\p{L}/u.test(text) && !text.includes("{"))
    .map(([, text]) => text);

/** What an article is called. */
export const article = (language: Language, number: number): string =>
  ({ en: `Article ${number}`, kk: `${number}-бап`, ru: `Статья ${number}` })[language];

/** A name that begins as a text of the interface does, whatever stands in its place for a name. */
export function named(language: Language, key: string): RegExp {
  const [start = ""] = say(language, key).split("{");
  return new RegExp(`^${start.trim().replace(/[.*+?^$()|[\]\\]/g, "\\$&")}`, "u");
}
