import { likeCase } from "#lib/law/cite/likeCase";
import type { WorkType } from "#lib/law/work";

/**
 * What an act can be called, by the last word of its title, and the ending of its genitive. Harmony: -ның, -тың, -дың after a
 * last vowel а, о, ұ, ы; -нің, -тің, -дің after ә, е, ө, ү, і. The consonant: н after vowels and nasals, т after voiceless
 * consonants, д after the other voiced ones. First what somebody's act is called («Заңы»), then an act as such («Заң»).
 */
const heads: Readonly<Record<string, string>> = {
  ...{ конституциясы: "ның", заңы: "ның", кодексі: "нің", жарлығы: "ның", декреті: "нің", қаулысы: "ның", бұйрығы: "ның" },
  ...{ шешімі: "нің", өкімі: "нің", ережесі: "нің", жарғысы: "ның", регламенті: "нің", шарты: "ның", жолдауы: "ның" },
  ...{ конституция: "ның", заң: "ның", кодекс: "тің", жарлық: "тың", декрет: "тің", қаулы: "ның", бұйрық: "тың" },
  ...{ шешім: "нің", өкім: "нің", ереже: "нің", жарғы: "ның", регламент: "тің", шарт: "тың", жолдау: "дың" },
};

/**
 * The country's own genitive goes where the act's name takes one: «Қазақстан Республикасының Конституциясы», but «Қазақстан
 * Республикасы Конституциясының». Only where nothing but adjectives stands between: before «Сот туралы» the ending must stay.
 */
const ownerPattern = /^(\p{L}+ Республикасы)ның (?=(?:\p{L}+(?:тық|тік|дық|дік|лық|лік) ){0,2}\p{L}+$)/iu;

/** A year or a part that the title adds in brackets stays behind: «Конституциясы (2026)». */
const tailPattern = /^(.*?)( \([^()]*\))?$/u;

/** A Kazakh title of an act in the genitive, which what lies in it asks for; null where its last word is not in the table. */
export function kazakhTitleInGenitive(title: string): string | null {
  const [, name = "", tail = ""] = tailPattern.exec(title) ?? [];
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const ending = Object.hasOwn(heads, last.toLowerCase()) ? heads[last.toLowerCase()] : undefined;
  return ending === undefined ? null : name.replace(ownerPattern, "$1 ") + likeCase(last, ending) + tail;
}

/** What a work is, in the genitive, after a title that is not declined: ««Бақтар туралы» заңының». */
export const kazakhKindInGenitive: Readonly<Record<WorkType, string>> = {
  constitution: "конституциясының",
  "constitutional-law": "конституциялық заңының",
  code: "кодексінің",
  law: "заңының",
  decree: "жарлығының",
  resolution: "қаулысының",
  order: "бұйрығының",
  decision: "шешімінің",
  scholarly: "мақаласының",
  overview: "шолуының",
  news: "хабарының",
};

/** The examples are the test of the table. Null: cannot be declined by rule. */
export const examples: Readonly<Record<string, string | null>> = {
  "Қазақстан Республикасының Конституциясы": "Қазақстан Республикасы Конституциясының",
  "Қазақстан Республикасының Конституциясы (2026)": "Қазақстан Республикасы Конституциясының (2026)",
  "ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ КОНСТИТУЦИЯСЫ": "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ КОНСТИТУЦИЯСЫНЫҢ",
  "Қазақстан Республикасының Азаматтық кодексі": "Қазақстан Республикасы Азаматтық кодексінің",
  "Қазақстан Республикасының Конституциялық заңы": "Қазақстан Республикасы Конституциялық заңының",
  "Қазақстан Республикасының «Құқықтық актілер туралы» Заңы": "Қазақстан Республикасының «Құқықтық актілер туралы» Заңының",
  "Қазақстан Республикасы Президентінің Жарлығы": "Қазақстан Республикасы Президентінің Жарлығының",
  "Конституциялық Соттың нормативтік қаулысы": "Конституциялық Соттың нормативтік қаулысының",
  "Министрдің бұйрығы": "Министрдің бұйрығының",
  "Мәслихат шешімі": "Мәслихат шешімінің",
  "Ата Заң": "Ата Заңның",
  "Салық кодекс": "Салық кодекстің",
  "Құқықтық актілер туралы": null,
  "Constitution of the Republic": null,
};
