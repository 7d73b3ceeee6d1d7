import { preload } from "react-dom";
import type { Language } from "#lib/law/language";
import sansCyrillic from "./sans-cyrillic.woff2";
import sansCyrillicExtended from "./sans-cyrillic-ext.woff2";
import sansLatin from "./sans-latin.woff2";
import serifCyrillic from "./serif-cyrillic.woff2";
import serifCyrillicExtended from "./serif-cyrillic-ext.woff2";
import serifLatin from "./serif-latin.woff2";

/** The serif sets texts, the sans what stands around them. */
type Typeface = "serif" | "sans";

/** The cuts that hold a language's letters, figures and signs. */
const cuts: Readonly<Record<Typeface, Readonly<Record<Language, readonly string[]>>>> = {
  serif: {
    en: [serifLatin],
    ru: [serifLatin, serifCyrillic],
    kk: [serifLatin, serifCyrillic, serifCyrillicExtended],
  },
  sans: {
    en: [sansLatin],
    ru: [sansLatin, sansCyrillic],
    kk: [sansLatin, sansCyrillic, sansCyrillicExtended],
  },
};

/**
 * Asks for the type of a language together with the page: type that came after the text would stay unused (`font-display:
 * optional`), and of one word some letters might be ours and others the machine's.
 */
export function preloadTypefaces(language: Language, typefaces: readonly Typeface[]): void {
  for (const address of typefaces.flatMap((typeface) => cuts[typeface][language]))
    preload(address, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
