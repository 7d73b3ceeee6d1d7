import type { LawUnit } from "#lib/law/unit";

/** A unit as it is named in a sentence; all units but the preamble, which has no number. */
export type NumberedUnit = Exclude<LawUnit, "preamble">;

/** Russian: the thing itself, and what holds it, in the genitive: «пункт 1 статьи 44». */
export type RussianForms = readonly [alone: string, holder: string];

/** Kazakh goes inwards: «44-баптың 1-тармағының 15) тармақшасы»; alone: «44-бап». */
export type KazakhForms = readonly [alone: string, outermost: string, between: string, innermost: string];

export const sayEnglish: Readonly<Record<NumberedUnit, string>> = {
  ...{ part: "Part", subpart: "subpart", sec: "Section", chp: "Chapter", art: "Article", para: "paragraph", subpara: "subparagraph" },
  ...{ subsec: "subsection", point: "point", al: "indent", item: "item", att: "Annex" },
};

/** Units without a Russian word of their own are given by what readers know them as. */
export const sayRussian: Readonly<Record<NumberedUnit, RussianForms>> = {
  part: ["часть", "части"],
  subpart: ["подчасть", "подчасти"],
  sec: ["раздел", "раздела"],
  chp: ["глава", "главы"],
  art: ["статья", "статьи"],
  para: ["пункт", "пункта"],
  subpara: ["подпункт", "подпункта"],
  subsec: ["подраздел", "подраздела"],
  point: ["литера", "литеры"],
  al: ["абзац", "абзаца"],
  item: ["позиция", "позиции"],
  att: ["приложение", "приложения"],
};

export const sayKazakh: Readonly<Record<NumberedUnit, KazakhForms>> = {
  part: ["бөлік", "бөліктің", "бөлігінің", "бөлігі"],
  subpart: ["кіші бөлік", "кіші бөліктің", "кіші бөлігінің", "кіші бөлігі"],
  sec: ["бөлім", "бөлімнің", "бөлімінің", "бөлімі"],
  chp: ["тарау", "тараудың", "тарауының", "тарауы"],
  art: ["бап", "баптың", "бабының", "бабы"],
  para: ["тармақ", "тармақтың", "тармағының", "тармағы"],
  subpara: ["тармақша", "тармақшаның", "тармақшасының", "тармақшасы"],
  subsec: ["кіші бөлім", "кіші бөлімнің", "кіші бөлімінің", "кіші бөлімі"],
  point: ["литер", "литердің", "литерінің", "литері"],
  al: ["абзац", "абзацтың", "абзацының", "абзацы"],
  item: ["позиция", "позицияның", "позициясының", "позициясы"],
  att: ["қосымша", "қосымшаның", "қосымшасының", "қосымшасы"],
};
