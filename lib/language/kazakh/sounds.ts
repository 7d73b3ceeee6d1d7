/**
 * The sounds of Kazakh that decide which form of an ending a word takes. The classes are those of school grammar;
 * a reference to hold them against is R. M. Muhamedowa, "Kazakh: A Comprehensive Grammar" (Routledge, 2016), on phonology.
 */
const back = "аоұыяё";
const front = "әөүіеэ";

/** Vowels proper. `и`, `у`, `ю` are glides to an ending: `тау`, `тау-дың`. */
export const vowels = back + front;
export const glides = "йуию";
export const liquids = "рл";
export const nasals = "мнң";
/** Voiced fricatives: `қыз-дар`, `қыз-бен`. */
export const buzzes = "жз";
/** Voiceless consonants, and `б в г д`, which borrowed words end in and endings treat as voiceless. */
export const voiceless = "кқпстфхцчшщһбвгд";
/** What endings that begin with a vowel follow: with `ғ`, which stands for `қ` there. */
export const consonants = `${glides}${liquids}${nasals}${buzzes}${voiceless}ғ`;

export type Harmony = "back" | "front";

const syllable = new RegExp(`[${vowels}иую]`, "u");

export const hasVowel = (stem: string): boolean => syllable.test(stem);

/**
 * Stems that take endings of both kinds: borrowed ones in `ь` (`апрель-дің`) and in `к`, `г`, `кт`, which Kazakh says in front
 * (`банк-тің`, `округ-і`), and surnames in `-ов`, `-ев`, which follow the name before (`Әуезов-тің`, `Назарбаев-тың`).
 */
const unbound = /(?:ь|кт|[кг]|[ое]в)$/u;

/** The kind of endings a word takes, by its last vowel; null for both: `и`, `у`, `ю` stand in words of either kind (`оқу`, `беру`). */
export function harmonyOf(word: string): Harmony | null {
  if (unbound.test(word)) return null;
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const letter = word.charAt(at);
    if (back.includes(letter)) return "back";
    if (front.includes(letter)) return "front";
    if ("иую".includes(letter)) return null;
  }
  return null;
}

const hardened: Readonly<Record<string, string>> = { б: "п", г: "к", ғ: "қ" };

/**
 * A stem with its last consonant as it is at a word's end: `п к қ` become voiced before a vowel (`бап`, `баб-ы`), and no Kazakh
 * stem ends in the voiced ones. Known limit: borrowed stems in `б`, `г` (`клуб`) change too, in all their forms alike.
 */
export const hardenEnd = (stem: string): string => stem.slice(0, -1) + (hardened[stem.slice(-1)] ?? stem.slice(-1));
