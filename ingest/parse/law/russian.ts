import type { LawForm } from "#ingest/parse/law/form";

const numeral = "(?<number>[IVXLC]+|\\d+(?:[-.]\\d+)*|[А-Яа-яЁё]+[йяЙЯ])";

export const russian: LawForm = {
  language: "ru",
  annexes: [
    { unit: "att", kind: "part", pattern: /^(?:Приложение|ПРИЛОЖЕНИЕ)\s+(?:№\s*)?(?<number>\d+)(?=[.\s]|$)\.?/u, follows: "heading" },
  ],
  containers: [
    { unit: "part", kind: "part", pattern: new RegExp(`^(?:Часть|ЧАСТЬ)\\s+${numeral}(?=[.\\s]|$)\\.?`, "u"), follows: "heading" },
    { unit: "sec", kind: "section", pattern: new RegExp(`^(?:Раздел|РАЗДЕЛ)\\s+${numeral}(?=[.\\s]|$)\\.?`, "u"), follows: "heading" },
    { unit: "chp", kind: "chapter", pattern: new RegExp(`^(?:Глава|ГЛАВА)\\s+${numeral}(?=[.\\s]|$)\\.?`, "u"), follows: "heading" },
  ],
  basic: [{ unit: "art", kind: "article", pattern: /^(?:Статья|СТАТЬЯ)\s+(?<number>\d+(?:[-.]\d+)*)(?=[.\s:]|$)\.?/u, follows: "either" }],
  kindLine:
    /^(?:конституционный\s+закон|закон|кодекс|указ|постановление|приказ)\s+(?:республики|президента|правительства|парламента|министр\p{L}*|РК)(?!\p{L})[^.]*$/iu,
  deleted: /^[([]?\s*(?:исключ[её]н|утратил|признан\S*\s+утративш)/iu,
  announces:
    /(?:(?:^|[\s(])(?:стат\p{L}+|пункт\p{L}*|подпункт\p{L}*|част\p{L}+|раздел\p{L}*|глав\p{L}*|абзац\p{L}*|ст|п|пп|подп|ч|№|и|или|по|от)\.?|,)$/iu,
  ordinals: {
    первый: 1,
    первая: 1,
    второй: 2,
    вторая: 2,
    третий: 3,
    третья: 3,
    четвертый: 4,
    пятый: 5,
    шестой: 6,
    седьмой: 7,
    восьмой: 8,
    девятый: 9,
    десятый: 10,
  },
  examples: {
    "Раздел I": "sec_I",
    "РАЗДЕЛ ПЕРВЫЙ": "sec_1",
    "Глава 2. Права и свободы": "chp_2",
    "Статья 83-1": "art_83-1",
    "Статья 67.1.": "art_67.1",
    "Приложение № 3": "att_3",
  },
};
