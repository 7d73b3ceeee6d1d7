import { isUnit } from "#lib/law/unit";

/**
 * The one frozen table by which Kazakh and Russian letters become Latin in addresses. Addresses are permanent, so a row
 * is never changed. Rows follow the Kazakh Latin alphabet in common address use and BGN/PCGN for Russian, without marks.
 */
const latin: Readonly<Record<string, string>> = {
  а: "a", ә: "a", б: "b", в: "v", г: "g", ғ: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "i", к: "k", қ: "q", л: "l",
  м: "m", н: "n", ң: "n", о: "o", ө: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ұ: "u", ү: "u", ф: "f", х: "kh", һ: "h", ц: "ts",
  ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", і: "i", ь: "", э: "e", ю: "yu", я: "ya",
}; // biome-ignore format: a table reads better in rows

/** Kazakh and Russian letters as Latin ones, by the frozen table; upper case stays upper case, all else stays as it is. */
export function transliterate(text: string): string {
  return text.replace(/[\u0400-\u04FF]/gu, (letter) => {
    const lower = letter.toLowerCase();
    const row = latin[lower];
    if (row === undefined) return "";
    return letter === lower ? row : row.charAt(0).toUpperCase() + row.slice(1);
  });
}

/** The longest slug we make, in characters; longer headings are cut at a word. */
const longestSlug = 80;

/**
 * The slug of a heading, by the rules for eIds of literature (contract, section 1): lower case, words joined by hyphens,
 * marked with `s-` where it would read as a unit. Empty if the heading has neither letter nor digit.
 */
export function slugOf(heading: string): string {
  const words = transliterate(heading.normalize("NFC"))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ]/gu, "")
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    if (slug !== "" && slug.length + word.length >= longestSlug) break;
    slug = slug === "" ? word.slice(0, longestSlug) : `${slug}-${word}`;
  }
  return isUnit(words[0] ?? "") ? `s-${slug}` : slug;
}
