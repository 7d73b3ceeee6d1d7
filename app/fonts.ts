import localFont from "next/font/local";

/**
 * The two typefaces (SIL Open Font License), served by ourselves and cut by script: only the Latin cut is fetched for a
 * page in English; the Cyrillic cuts come when a letter of theirs is on the page. `cyrillic-ext` holds Ә Ғ Қ Ң Ө Ү Һ.
 * Unicode ranges are those of the packages' `unicode.json`. The Latin cut stands last in a family list: its metric-matched
 * stand-in must not take the letters of the cuts before it. A cut that comes late waits for the next page (`optional`): to set
 * a text anew would move what is being read, and what an address names.
 */
const serifLatin = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--serif-latin",
  display: "optional",
  weight: "200 900",
  adjustFontFallback: "Times New Roman",
});

const serifCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
  variable: "--serif-cyrillic",
  display: "optional",
  weight: "200 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" }],
});

const serifCyrillicExtended = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2",
  variable: "--serif-cyrillic-extended",
  display: "optional",
  weight: "200 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F" },
  ],
});

const sansLatin = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--sans-latin",
  display: "optional",
  weight: "100 900",
  adjustFontFallback: "Arial",
});

const sansCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2",
  variable: "--sans-cyrillic",
  display: "optional",
  weight: "100 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" }],
});

const sansCyrillicExtended = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2",
  variable: "--sans-cyrillic-extended",
  display: "optional",
  weight: "100 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F" },
  ],
});

/** Class names that make the typefaces' variables known to `theme.css`. */
export const fontVariables = [serifLatin, serifCyrillic, serifCyrillicExtended, sansLatin, sansCyrillic, sansCyrillicExtended]
  .map((font) => font.variable)
  .join(" ");
