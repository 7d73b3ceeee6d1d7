import type { Language } from "#lib/law/language";

/** Outer quotation marks, and those for what is quoted inside. */
const marks: Readonly<Record<Language, readonly [outer: string, inner: string]>> = {
  en: ["“”", "‘’"],
  kk: ["«»", "„“"],
  ru: ["«»", "„“"],
};

/** Puts a title in the quotation marks of a language; those that it holds itself become the inner ones. */
export function inQuotes(title: string, language: Language): string {
  const [outer, inner] = marks[language];
  const text = [...title].map((sign) => inner[outer.indexOf(sign)] ?? sign).join("");
  return outer.charAt(0) + text + outer.charAt(1);
}
