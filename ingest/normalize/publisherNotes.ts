/**
 * How publishers of laws begin their own notes between provisions: by the words of their databases, in each language. A note of
 * the law itself ("Примечание. Под крупным размером понимается …") begins otherwise, and stays.
 */
export const noteBeginnings: Readonly<Record<string, readonly RegExp[]>> = {
  ru: [
    /^Сноска\.\s/u,
    /^Примечание\s+(?:РЦПИ|ИЗПИ|РЦПЗИ|ИПС|изд\p{L}*|ред\p{L}*)\s*[!.:]/iu,
    /^Примечание\.\s+(?:См\.|В\s+соответствии\s+с\s+(?:\p{L}+\s+){0,2}Законом|Порядок\s+введения|Вводится\s+в\s+действие)/u,
    /^Об?\s.{10,300}[\s,]см\.\s/u,
    /^КонсультантПлюс:\s+примечание/iu,
    /^\((?:в\s+ред\.|(?:(?:абзац|пункт|подпункт|часть|статья|глава|раздел|наименование)\p{L}*|п|ч|ст|гл)\.?\s[^()]{0,80}?(?:введен|в\s+ред\.|утратил))/u,
  ],
  kk: [
    /^Ескерту\.\s/u,
    /^(?:РҚАО|ҚЗАИ|ҚР\s+ЗҚАИ|ҚР\s+\p{Lu}+)(?:-ның|-нің|-дың|-дің)?\s+ескертпесі\s*[!.:]/iu,
    /^Ескертпе\.\s+(?:Қараңыз|ҚР\s)/u,
  ],
  en: [
    /^Footnote\.\s/u,
    /^Note\s+(?:of\s+the\s+)?(?:publisher|ILLI|RCLI|editor)\s*[!.:]/iu,
    /^\[(?:the\s+)?[^[\]]{3,200}?\s(?:substituted|inserted|amended|added|deleted|repealed|renumbered|corrected|re-?numbered|numbering)\b/iu,
    /^\[(?:From\s+the\s+date\s+of\s+commencement|Please\s+note|editorial\s+note|the\s+expression)\b/iu,
  ],
  any: [/^©\s*\d{4}/u],
};

const beginnings = Object.values(noteBeginnings).flat();

export const beginsNote = (text: string): boolean => beginnings.some((beginning) => beginning.test(text));

/** The line under which notes stand at the foot of a text: "--------". */
export const isRule = (text: string): boolean => /^[-–—_]{6,}$/u.test(text.trim());

/** A note under a rule, with the label that calls it in the text: "<*> …", "<12> …". */
export const labelOf = (text: string): string | null => /^<(?<label>\*{1,3}|\d{1,3})>\s/u.exec(text)?.groups?.label ?? null;

const amends = /^\[[^[\]]{3,}?\s(?:substituted|inserted|amended|added|deleted|repealed|renumbered|corrected)\s+(?:by|from)\b/iu;

/** Where the note begins that a publisher set in square brackets at the end of a text: "… [section 5 amended by …]"; null: there is none. */
export function trailingNote(text: string): number | null {
  if (!text.endsWith("]")) return null;
  const start = text.lastIndexOf("[");
  return start > 0 && amends.test(text.slice(start)) ? start : null;
}
