import { nounsAfter, nounsBefore } from "#lib/law/citation/actWords";
import { abbreviatedCodes } from "#lib/law/citation/codeKinds";
import { hereWords, isUnitWord, ordinals, smallerWords, thereWords, unitWords } from "#lib/law/citation/words";

/** What a word may be the beginning of; each is one bit. Most words are nothing, and are passed over at a glance. */
export const marks = { step: 1, unitAfterNumber: 2, act: 4, known: 8, actAfterName: 16, pointer: 32 } as const;

const beginsStep = (word: string): boolean => isUnitWord(word) || ordinals.has(word) || smallerWords.has(word);

const namesAct = (word: string): boolean => nounsBefore.has(word) || nounsAfter.has(word) || abbreviatedCodes.has(word);

/** The marks of a word in small letters; `mayBeKnown` tells whether a known name may begin with it. */
export function marksOf(word: string, mayBeKnown: (word: string) => boolean): number {
  return (
    (beginsStep(word) ? marks.step : 0) |
    (hereWords.has(word) || thereWords.has(word) ? marks.pointer : 0) |
    (unitWords["before-unit"].has(word) || smallerWords.has(word) ? marks.unitAfterNumber : 0) |
    (namesAct(word) ? marks.act : 0) |
    (nounsAfter.has(word) ? marks.actAfterName : 0) |
    (mayBeKnown(word) ? marks.known : 0)
  );
}
