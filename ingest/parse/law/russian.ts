import { basic, container, type Vocabulary } from "#ingest/parse/law/vocabulary";

const numeral = "(?<number>[IVXLC]+|\\d+(?:[-.]\\d+)*|[А-Яа-яЁё]+[йяеЙЯЕ])";
const heading = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join("|")})\\s+${numeral}(?=[.\\s:–—-]|$)\\.?`, "u");

export const russian: Vocabulary = {
  language: "ru",
  annexes: [
    container({
      unit: "att",
      kind: "part",
      pattern: /^(?:Приложение|ПРИЛОЖЕНИЕ)\s+(?:№\s*|N\s*)?(?<number>\d+(?:-\d+)*|[А-Я](?![а-яё]))(?=[.\s]|$)\.?/u,
    }),
    container({ unit: "att", kind: "part", pattern: /^(?:Приложение|ПРИЛОЖЕНИЕ)(?=\s+[Кк]\s|$)/u }),
    container({ unit: "att", kind: "part", pattern: /^(?:Протокол|ПРОТОКОЛ)(?:\s+(?:№\s*|N\s*)?(?<number>\d+))?(?=\s+[Кк]\s|\.?$)\.?/u }),
  ],
  containers: [
    container({ unit: "part", kind: "part", pattern: heading("Часть", "ЧАСТЬ") }),
    container({ unit: "part", kind: "part", pattern: /^(?<number>ОБЩАЯ|ОСОБЕННАЯ|Общая|Особенная) (?:ЧАСТЬ|часть)$/u }),
    container({ unit: "sec", kind: "section", pattern: heading("Раздел", "РАЗДЕЛ") }),
    container({ unit: "subpart", kind: "part", pattern: heading("Подраздел", "ПОДРАЗДЕЛ") }),
    container({ unit: "chp", kind: "chapter", pattern: heading("Глава", "ГЛАВА") }),
    container({ unit: "subpart", level: "paragraph", kind: "part", pattern: heading("Параграф", "ПАРАГРАФ", "§") }),
  ],
  articles: [basic({ unit: "art", kind: "article", pattern: /^(?:Статья|СТАТЬЯ)\s+(?<number>\d+(?:[-.]\d+)*)(?=[.\s:]|$)\.?/u })],
  sections: [],
  kindLine:
    /^(?:конституционный\s+закон|закон|кодекс|указ|постановление|приказ)\s+(?:республики|президента|правительства|парламента|министр\p{L}*|РК)(?!\p{L})[^.]*$/iu,
  adoptionLine:
    /^проект$|^(?:\p{L}+\s+){0,3}(?:принят|утвержд[её]н|одобрен)[аоы]?\s|^с\s+(?:изменениями|учетом\s+поправок|дополнениями)|^\d{1,2}\s+\p{L}+\s+\d{4}\s+года\p{L}*$/iu,
  deleted: /^[([]?\s*(?:исключ[её]н|утратил|признан\S*\s+утративш|отмен[её]н)/iu,
  deletedNote: /^Сноска\.\s.{0,60}(?:исключ[её]н|утратил)/iu,
  announces:
    /(?:^|[\s(])(?:стат\p{L}+|пункт\p{L}*|подпункт\p{L}*|част\p{L}+|раздел\p{L}*|глав\p{L}*|абзац\p{L}*|№|по|от|(?:ст|п|пп|подп|ч)\.?)$/iu,
  joins: /(?:\s(?:и|или)|,)$/iu,
  belongsTo: /^к\s/iu,
  ordinals: {
    ...{ общая: 1, особенная: 2 },
    ...{ первый: 1, первая: 1, второй: 2, вторая: 2, третий: 3, третья: 3, четвертый: 4, четвертая: 4, пятый: 5, пятая: 5 },
    ...{ шестой: 6, шестая: 6, седьмой: 7, седьмая: 7, восьмой: 8, восьмая: 8, девятый: 9, девятая: 9, десятый: 10, десятая: 10 },
  },
  examples: {
    "Раздел I": "sec_I",
    "РАЗДЕЛ ПЕРВЫЙ": "sec_1",
    "Глава 2. Права и свободы": "chp_2",
    "Статья 83-1": "art_83-1",
    "Статья 67.1.": "art_67.1",
    "Статья 20¹. Право": "art_20-1",
    "ОСОБЕННАЯ ЧАСТЬ": "part_2",
    "§ 1. Общие положения": "subpart_1",
    "Приложение № 3": "att_3",
    "Приложение 1-1": "att_1-1",
    "ПРИЛОЖЕНИЕ А": "att_A",
  },
};
