/**
 * Countries as texts name them, so that "the Constitution" in a passage on Germany is not taken for ours. Names come from
 * the Unicode CLDR by way of `Intl`; the adjectives of constitutional comparison stand in the table.
 */
const codes =
  "AL AM AR AT AU AZ BE BG BO BR BY CA CH CL CN CO CR CY CZ DE DK EC EE EG ES FI FR GB GE GR HR HU ID IE IL IN IR IS IT JP KG KR KZ LT LU LV MD ME MK MN MT MX MY NG NL NO NZ PE PH PK PL PT PY RO RS RU SE SG SI SK TH TJ TM TR TW UA US UY UZ VE VN ZA".split(
    " ",
  );

const adjectives: Readonly<Record<string, readonly string[]>> = {
  AR: ["Argentine", "Argentinian", "аргентинск"],
  AT: ["Austrian", "австрийск"],
  BY: ["Belarusian", "белорусск"],
  CO: ["Colombian", "колумбийск"],
  DE: ["German", "Bundesverfassungsgericht", "германск", "немецк", "ФРГ"],
  ES: ["Spanish", "испанск"],
  FR: ["French", "французск"],
  GB: ["British", "United Kingdom", "британск"],
  IT: ["Italian", "итальянск"],
  KG: ["Kyrgyz", "кыргызск", "киргизск"],
  KZ: ["Kazakhstani", "Kazakh", "казахстанск", "қазақстандық", "РК", "ҚР"],
  MX: ["Mexican", "мексиканск"],
  RU: ["Russian Federation", "Russian", "российск", "РФ", "Ресей"],
  US: ["American", "United States", "американск", "США", "АҚШ"],
  UZ: ["Uzbek", "узбекск"],
  ZA: ["South African", "южноафриканск"],
};

type Row = { readonly name: string; readonly code: string };

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Russian and Kazakh names decline: they are found by what does not change at their end. */
const rootOf = (name: string): string => (/^[\u0400-\u04FF\s-]+$/u.test(name) && name.length > 5 ? name.replace(/[аяйьы]$/u, "") : name);

function rows(): readonly Row[] {
  const named = ["en", "ru", "kk"].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: "region" });
    return codes.map((code) => ({ name: rootOf(names.of(code) ?? code), code }));
  });
  return [...named, ...Object.entries(adjectives).flatMap(([code, names]) => names.map((name) => ({ name, code })))];
}

const table = rows().filter(({ name }) => name.length > 1);
const codeOf = new Map(table.map(({ name, code }) => [name.toLowerCase(), code.toLowerCase()]));

/** Latin names and abbreviations are whole words; the roots of Russian and Kazakh names take any ending. */
const sourceOf = (name: string): string =>
  /^[a-z]/i.test(name) || name === name.toUpperCase() ? `${escaped(name)}(?!\\p{L})` : escaped(name);

const longestFirst = table.map(({ name }) => name).sort((left, right) => right.length - left.length);
const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.map(sourceOf).join("|")})`, "giu");

/** A country named in a text: where, and its ISO 3166-1 code in small letters. */
export type CountryMention = { readonly at: number; readonly code: string };

export const countriesIn = (text: string): readonly CountryMention[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
    const code = codeOf.get(name.toLowerCase());
    return code === undefined ? [] : [{ at: index, code }];
  });

/** The country that a passage speaks of at an offset: the one named last before it, else null. */
export function countryAt(mentions: readonly CountryMention[], offset: number): string | null {
  return mentions.findLast(({ at }) => at < offset)?.code ?? null;
}
