/** What codes regulate, by the English word that stands for all languages; Russian and Kazakh by the beginnings of their words. */
const rows: Readonly<Record<string, string>> = {
  Tax: "tax налогов салық",
  Criminal: "criminal penal уголовн қылмыстық",
  Civil: "civil гражданск азаматтық",
  Labour: "labour labor трудов еңбек",
  Land: "land земельн жер",
  Budget: "budget бюджетн бюджет",
  Family: "family семейн",
  Housing: "housing жилищн",
  Water: "water водн су",
  Forest: "forest лесн орман",
  Customs: "customs таможенн кеден",
  Environmental: "environmental ecological экологическ экологиялық",
  Entrepreneurial: "entrepreneurial business предпринимательск кәсіпкерлік",
  Social: "social социальн әлеуметтік",
  Administrative: "administrative административн әкімшілік",
  Arbitration: "arbitration арбитражн төрелік",
  Procedure: "procedure procedural процессуальн процестік рәсімдік",
  Executive: "executive исполнительн атқару",
};

const kindByForm: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([kind, forms]) => forms.split(" ").map((form) => [form, kind] as const)),
);

const shortest = 4;

/** What a word before "code" says of it: one of the kinds above, or null. */
export function kindOfWord(word: string): string | null {
  const exact = kindByForm.get(word);
  if (exact !== undefined || !/^\p{Script=Cyrillic}/u.test(word)) return exact ?? null;
  for (let length = Math.min(word.length, 16); length >= shortest; length -= 1) {
    const kind = kindByForm.get(word.slice(0, length));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** Codes as lawyers write them in Russian: kind, in the words above. */
export const abbreviatedCodes: ReadonlyMap<string, string> = new Map([
  ...([
    ["нк", "Tax"],
    ["ук", "Criminal"],
    ["гк", "Civil"],
    ["тк", "Labour"],
    ["зк", "Land"],
    ["бк", "Budget"],
    ["ск", "Family"],
  ] as const),
  ...([
    ["жк", "Housing"],
    ["вк", "Water"],
    ["лк", "Forest"],
    ["эк", "Environmental"],
    ["пк", "Entrepreneurial"],
  ] as const),
  ...([
    ["гпк", "Civil Procedure"],
    ["упк", "Criminal Procedure"],
    ["апк", "Arbitration Procedure"],
    ["уик", "Criminal Executive"],
  ] as const),
  ...([
    ["коап", "Administrative Offences"],
    ["аппк", "Administrative Procedure"],
    ["кас", "Administrative Procedure"],
  ] as const),
]);

/** Codes whose Russian names say in small letters what they are on: the beginnings of the words. */
export const spelledCodes: readonly { readonly kind: string; readonly words: readonly string[] }[] = [
  { kind: "Administrative Offences", words: ["об", "административн", "правонаруш"] },
  { kind: "Marriage and Family", words: ["о", "брак", "и", "сем"] },
  { kind: "People's Health and Healthcare System", words: ["о", "здоров", "народ", "и", "систем", "здравоохран"] },
];
