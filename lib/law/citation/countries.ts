/**
 * Countries by ISO 3166-1 alpha-2 code: their names and what is called after them, in small letters. Cyrillic words are
 * given by their beginning, since they are inflected. A row is all it takes to know another country.
 */
const rows: Readonly<Record<string, string>> = {
  kz: "kazakhstan kazakh kazakhstani rk рк қр казахстан қазақстан",
  ru: "russia russian rsfsr рф россия российск рсфср ресей",
  su: "ussr soviet ссср советск кср",
  de: "germany german германи фрг германия",
  fr: "france french франци француз",
  es: "spain spanish испани испанск",
  it: "italy italian итали итальянск",
  gb: "britain british uk великобритани британск ұлыбритания",
  us: "american usa сша америк",
  mx: "mexico mexican мексик",
  ar: "argentina argentine argentinian аргентин",
  co: "colombia colombian колумби",
  ve: "venezuela venezuelan венесуэл",
  uy: "uruguay uruguayan уругва",
  za: "african юар",
  tr: "turkey turkish türkiye турци турецк түркия",
  uz: "uzbekistan uzbek узбекистан өзбекстан",
  kg: "kyrgyzstan kyrgyz кыргыз киргиз қырғыз",
  by: "belarus belarusian беларус белорус",
  ua: "ukraine ukrainian украин",
  pl: "poland polish польш польск",
  at: "austria austrian австри",
  ch: "switzerland swiss швейцар",
  jp: "japan japanese япони японск",
  cn: "china chinese prc кита қытай",
  in: "india indian инди",
  az: "azerbaijan azerbaijani азербайджан әзірбайжан",
  am: "armenia armenian армени",
  ge: "georgia georgian грузи",
  tj: "tajikistan tajik таджикистан тәжікстан",
  md: "moldova moldovan молдов",
  lt: "lithuania lithuanian литв литовск",
  lv: "latvia latvian латви",
  ee: "estonia estonian эстон",
};

const shortest = 4;

const codeByForm: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([code, forms]) => forms.split(" ").map((form) => [form, code] as const)),
);

const isCyrillic = (word: string): boolean => /^\p{Script=Cyrillic}+$/u.test(word);

/** The country that a word names or belongs to, or null. */
export function countryOfWord(word: string): string | null {
  const exact = codeByForm.get(word);
  if (exact !== undefined || !isCyrillic(word)) return exact ?? null;
  for (let length = Math.min(word.length, 12); length >= shortest; length -= 1) {
    const code = codeByForm.get(word.slice(0, length));
    if (code !== undefined) return code;
  }
  return null;
}
