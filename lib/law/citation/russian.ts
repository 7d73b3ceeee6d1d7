import type { CitationTable } from "#lib/law/citation/table";

/** A masculine noun's forms: пункт, пункта, … */
const masculine = (stem: string): readonly string[] =>
  ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"].map((ending) => stem + ending);

export const russian: CitationTable = {
  numbers: "after-unit",
  units: {
    sec: ["разд", ...masculine("раздел")],
    chp: ["гл", "глава", "главы", "главе", "главу", "главой", "глав", "главам", "главами", "главах"],
    art: ["ст", "статья", "статьи", "статье", "статью", "статьей", "статей", "статьям", "статьями", "статьях"],
    para: ["п", ...masculine("пункт")],
    subpara: ["пп", "подп", ...masculine("подпункт")],
    subsec: masculine("подраздел"),
    att: ["приложение", "приложения", "приложению", "приложением", "приложении"],
  },
  joiners: ["к", "в", "во"],
  and: ["и", "или"],
  to: ["по"],
  examples: {
    "ст. 44 п. 1 пп. 15": ["art_44__para_1__subpara_15"],
    "подпунктом 15) статьи 44": ["art_44__subpara_15"],
    "п. 1 ст. 41": ["art_41__para_1"],
    "пункте 3-1 статьи 2": ["art_2__para_3-1"],
    "подпункты 3), 10-1) и 15) статьи 44": ["art_44__subpara_3", "art_44__subpara_10-1", "art_44__subpara_15"],
    "ст.ст. 4, 5, 6 и 8": ["art_4", "art_5", "art_6", "art_8"],
    "Раздел III": ["sec_III"],
    "статьёй 20": ["art_20"],
    "пп. 2) п. 1 ст. 44": ["art_44__para_1__subpara_2"],
  },
};
