import { likeCase } from "#lib/law/cite/likeCase";
import type { WorkType } from "#lib/law/work";

/** What an act can be called: the noun's ending as in the dictionary, and in the genitive. */
const heads: Readonly<Record<string, readonly [dictionary: string, genitive: string]>> = {
  конституция: ["я", "и"],
  кодекс: ["", "а"],
  закон: ["", "а"],
  указ: ["", "а"],
  декрет: ["", "а"],
  приказ: ["", "а"],
  устав: ["", "а"],
  регламент: ["", "а"],
  договор: ["", "а"],
  постановление: ["е", "я"],
  решение: ["е", "я"],
  распоряжение: ["е", "я"],
  положение: ["е", "я"],
  послание: ["е", "я"],
};

/** Adjectives before it: «Конституционный», «Высшая», «Нормативное». Longest first; -ий is soft but after г, к, х. */
const adjectives: readonly (readonly [RegExp, dictionary: string, genitive: string])[] = [
  [/[гкх]ий$/iu, "ий", "ого"],
  [/ий$/iu, "ий", "его"],
  [/(?:ый|ой)$/iu, "ый", "ого"],
  [/[жчшщ]ая$/iu, "ая", "ей"],
  [/ая$/iu, "ая", "ой"],
  [/яя$/iu, "яя", "ей"],
  [/ое$/iu, "ое", "ого"],
  [/ее$/iu, "ее", "его"],
];

const declined = (word: string, [dictionary, genitive]: readonly [string, string]): string =>
  word.slice(0, word.length - dictionary.length) + likeCase(word, genitive);

function adjectiveInGenitive(word: string): string | null {
  const [, dictionary, genitive] = adjectives.find(([pattern]) => pattern.test(word)) ?? [];
  return dictionary === undefined || genitive === undefined ? null : declined(word, [dictionary, genitive]);
}

/** Adjectives that we read before the noun. */
const mostAdjectives = 3;

/**
 * A Russian title of an act in the genitive: «Конституция Республики Казахстан» → «Конституции Республики Казахстан». What
 * follows the noun stays as it is, since it depends on the noun and not on the sentence. Null where the title does not begin
 * with a noun of the table, with or without adjectives before it: such a title cannot be declined by rule.
 */
export function russianTitleInGenitive(title: string): string | null {
  const words = title.split(" ");
  const declinedWords: string[] = [];
  for (const word of words.slice(0, mostAdjectives + 1)) {
    const head = Object.hasOwn(heads, word.toLowerCase()) ? heads[word.toLowerCase()] : undefined;
    const form = head === undefined ? adjectiveInGenitive(word) : declined(word, head);
    if (form === null) return null;
    declinedWords.push(form);
    if (head !== undefined) return [...declinedWords, ...words.slice(declinedWords.length)].join(" ");
  }
  return null;
}

/** What a work is, in the genitive, before a title that is not declined: «закона «О садах»». */
export const russianKindInGenitive: Readonly<Record<WorkType, string>> = {
  constitution: "конституции",
  "constitutional-law": "конституционного закона",
  code: "кодекса",
  law: "закона",
  decree: "указа",
  resolution: "постановления",
  order: "приказа",
  decision: "решения",
  scholarly: "статьи",
  overview: "обзора",
  news: "заметки",
};

/** The examples are the test of the table. Null: cannot be declined by rule. */
export const examples: Readonly<Record<string, string | null>> = {
  "Конституция Республики Казахстан": "Конституции Республики Казахстан",
  "КОНСТИТУЦИЯ РЕСПУБЛИКИ КАЗАХСТАН": "КОНСТИТУЦИИ РЕСПУБЛИКИ КАЗАХСТАН",
  "Конституционный закон Республики Казахстан «О Парламенте»": "Конституционного закона Республики Казахстан «О Парламенте»",
  "Гражданский кодекс Республики Казахстан (Общая часть)": "Гражданского кодекса Республики Казахстан (Общая часть)",
  "Уголовно-процессуальный кодекс": "Уголовно-процессуального кодекса",
  "Кодекс об административных правонарушениях": "Кодекса об административных правонарушениях",
  "Закон «О правовых актах»": "Закона «О правовых актах»",
  "Основной закон": "Основного закона",
  "Указ Президента": "Указа Президента",
  "Нормативное постановление Конституционного Суда": "Нормативного постановления Конституционного Суда",
  "Совместный приказ министров": "Совместного приказа министров",
  "Высшее решение": "Высшего решения",
  "Общая конституция": "Общей конституции",
  "О правовых актах": null,
  "Правовые основы: Закон о садах": null,
  "Constitution of the Republic": null,
};
