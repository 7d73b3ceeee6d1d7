import type { CitationTable } from "#lib/law/citation/table";

const forms = (stem: string, endings: string): string =>
  endings
    .split(" ")
    .map((ending) => stem + ending.replace("-", ""))
    .join(" ");

/** A masculine noun: пункт, пункта, …; its plural. */
const masculine = (stem: string) => ({ one: forms(stem, "- а у ом е"), many: forms(stem, "ы ов ам ами ах") });

/** An ordinal in every gender, number and case: третий is soft, the others are hard. */
const ordinal = (stem: string): string =>
  stem === "трет" ? forms(stem, "ий ья ье ьего ьему ьим ьем ьей ью ьи ьих ьими") : forms(stem, "ый ой ая ое ого ому ым ом ую ые ых ыми");

export const russian: CitationTable = {
  numbers: "after-unit",
  units: {
    sec: { ...masculine("раздел"), either: "разд" },
    chp: { one: "глава главе главу главой", many: "глав главам главами главах", either: "гл главы" },
    art: { one: "статья статье статью статьей", many: "статей статьям статьями статьях", either: "ст статьи" },
    para: { ...masculine("пункт"), either: "п" },
    subpara: { ...masculine("подпункт"), either: "пп подп" },
    subsec: masculine("подраздел"),
    point: { one: "литера литере литеру литерой", many: "литер литерам литерами литерах", either: "лит литеры" },
    item: { one: "позиция позицию позицией", many: "позиций позициям позициями позициях", either: "позиции" },
    subpart: { one: "подчасть подчастью", either: "подчасти" },
    subchapter: masculine("параграф"),
    clause: { one: "часть частью", many: "частей частям частями частях", either: "ч части" },
    al: { one: "абзац абзаца абзацу абзацем абзаце", many: "абзацы абзацев абзацам абзацами абзацах", either: "абз" },
    att: {
      ...{ one: "приложение приложению приложением приложении", many: "приложений приложениям приложениями приложениях" },
      either: "прил приложения",
    },
  },
  weak: "clause al item subpart subchapter",
  of: "к в во из",
  joiners: "",
  and: "и или",
  to: "по",
  here: "настоящий настоящая настоящее настоящего настоящей настоящему настоящим настоящем настоящую",
  there: "этой этого этом той того том указанной указанного указанном названной названного",
  ordinals: ["перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат"].map(ordinal),
  ordinalsBefore: true,
  measures: "дней дня день лет года год году г гг месяцев месяца месяц часов процентов процента тенге рублей человек депутатов судей раз",
  examples: {
    "ст. 44 п. 1 пп. 15": ["art_44__para_1__subpara_15"],
    "статья 44, пункт 1, подпункт 15": ["art_44__para_1__subpara_15"],
    "подпунктом 15) статьи 44": ["art_44__subpara_15"],
    "п. 1 ст. 41": ["art_41__para_1"],
    "пункте 3-1 статьи 2": ["art_2__para_3-1"],
    "подпункты 3), 10-1) и 15) статьи 44": ["art_44__subpara_3", "art_44__subpara_10-1", "art_44__subpara_15"],
    "ст.ст. 4, 5, 6 и 8": ["art_4", "art_5", "art_6", "art_8"],
    "в статьях 5–7": ["art_5", "art_6", "art_7"],
    "статьями с 5 по 7": ["art_5", "art_6", "art_7"],
    "в статье 10-11": ["art_10-11"],
    "пункта 1¹ статьи 20³": ["art_20-3__para_1-1"],
    "ст. 3¹, 5": ["art_3-1", "art_5"],
    "пункта 1 статьи 3-5": ["art_3-5__para_1"],
    "Раздел III": ["sec_III"],
    "параграфа 1 главы 25": ["chp_25__subpart_1"],
    "правила параграфа 2 настоящей главы": ["this chp__subpart_2"],
    "положения настоящего параграфа": ["this subpart"],
    "статьёй 20": ["art_20"],
    "пп. 2) п. 1 ст. 44": ["art_44__para_1__subpara_2"],
    "пп. 4, 5, 6 и 8 п. 1 ст. 14": [
      "art_14__para_1__subpara_4",
      "art_14__para_1__subpara_5",
      "art_14__para_1__subpara_6",
      "art_14__para_1__subpara_8",
    ],
    "подпунктах а, б и с пункта 3 в статье 66": ["art_66__para_3__subpara_a", "art_66__para_3__subpara_b", "art_66__para_3__subpara_s"],
    "части второй пункта 3 статьи 42": ["art_42__para_3__al_2"],
    "частях первой и третьей статьи 5": ["art_5__al_1", "art_5__al_3"],
    "ч. 2 ст. 105": ["art_105__para_2"],
    "п. 5 ч. 2 ст. 105": ["art_105__para_2__subpara_5"],
    "часть 3, ст. 30": ["art_30__para_3"],
    "абзац третий подпункта 2) статьи 3": ["art_3__subpara_2__al_3"],
    "ст. 44 п. 1, ст. 45 п. 2": ["art_44__para_1", "art_45__para_2"],
    "статьи 5 и пункта 3 статьи 6": ["art_5", "art_6__para_3"],
    "пункта 2 настоящей статьи": ["this art__para_2"],
    "подпункту 2 пунта б статьи 22": ["art_22__para_b__subpara_2"],
    "пункт 5 приложения 2": ["att_2__para_5"],
  },
};
