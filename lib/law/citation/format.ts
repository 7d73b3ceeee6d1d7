import type { Chain, ChainStep } from "#lib/law/citation/citation";
import { fromRoman } from "#lib/law/citation/roman";
import { type NumberedUnit, sayEnglish, sayKazakh, sayRussian } from "#lib/law/citation/say";
import type { Language } from "#lib/law/language";

/** How a citation reads: as in a sentence, or as the label of a provision, outermost unit first. */
export type CitationStyle = "sentence" | "label";

/** A unit with its number and those below it that have no unit: `44(1)(15)`. */
type Group = { readonly unit: NumberedUnit; readonly number: string; readonly below: readonly string[] };

const unitOf = (step: ChainStep): NumberedUnit => (step.unit === null || step.unit === "preamble" ? "art" : step.unit);

function groupsOf(chain: Chain): readonly Group[] {
  const groups: Group[] = [];
  for (const step of chain) {
    const last = groups.at(-1);
    if (step.unit !== null || last === undefined) groups.push({ unit: unitOf(step), number: step.number, below: [] });
    else groups[groups.length - 1] = { ...last, below: [...last.below, step.number] };
  }
  return groups;
}

/** Letters stand in brackets, so that they are not taken for words; a subparagraph's number has the bracket of its print. */
function printed({ unit, number, below }: Group): string {
  const isLetter = /^\p{L}/u.test(number) && (fromRoman(number) === null || number !== number.toUpperCase());
  const isClosed = unit === "subpara" && below.length === 0 && !isLetter;
  const own = isLetter ? `(${number})` : isClosed ? `${number})` : number;
  return own + below.map((it) => `(${it})`).join("");
}

const english = (groups: readonly Group[], style: CitationStyle): string => {
  const words = groups.map((group) => `${sayEnglish[group.unit]} ${printed(group)}`);
  return style === "label" ? words.join(", ") : words.reverse().join(" of ");
};

/** «в части 2»: without the preposition a part in digits would be read as the article's own. */
export const russianHolder = (unit: NumberedUnit, number: string): string =>
  `${unit === "part" && /^\d/.test(number) ? "в " : ""}${sayRussian[unit][1]} ${number}`;

function russian(groups: readonly Group[], style: CitationStyle): string {
  if (style === "label") return groups.map((group) => `${sayRussian[group.unit][0]} ${printed(group)}`).join(", ");
  return [...groups]
    .reverse()
    .map((group, index) => (index === 0 ? `${sayRussian[group.unit][0]} ${printed(group)}` : russianHolder(group.unit, printed(group))))
    .join(" ");
}

/** A hyphen joins digits to their unit, a space what ends in a bracket and Roman numerals. */
export const kazakhStep = (number: string, word: string): string =>
  /\d$/.test(number) || /\d[a-z]$/i.test(number) ? `${number}-${word}` : `${number} ${word}`;

function kazakh(groups: readonly Group[], style: CitationStyle): string {
  const last = groups.length - 1;
  const form = (index: number): 0 | 1 | 2 | 3 => (last === 0 || style === "label" ? 0 : index === 0 ? 1 : index === last ? 3 : 2);
  const steps = groups.map((group, index) => kazakhStep(printed(group), sayKazakh[group.unit][form(index)]));
  return steps.join(style === "label" ? ", " : " ");
}

/** A part in digits before an article would read as that article's paragraph: only a sentence says which holds which. */
const needsSentence = (groups: readonly Group[]): boolean => groups.some(({ unit, number }) => unit === "part" && /^\d/.test(number));

/**
 * A citation in words: «подпункт 15) пункта 1 статьи 44», «44-баптың 1-тармағының 15) тармақшасы», `subparagraph 15) of
 * paragraph 1 of Article 44`; as a label `Article 44, paragraph 1, subparagraph 15)`. Reading it gives the chain again, if
 * its units lie in each other as those of laws do.
 */
export function formatCitation(chain: Chain, language: Language, style: CitationStyle = "sentence"): string {
  const groups = groupsOf(chain);
  const kept = style === "label" && needsSentence(groups) ? "sentence" : style;
  if (language === "en") return english(groups, kept);
  return language === "ru" ? russian(groups, kept) : kazakh(groups, kept);
}
