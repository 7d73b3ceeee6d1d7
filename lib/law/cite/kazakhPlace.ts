import { kazakhStep } from "#lib/law/citation/format";
import { type KazakhForms, sayKazakh } from "#lib/law/citation/say";
import type { LawStep } from "#lib/law/cite/lawSteps";
import type { LawUnit } from "#lib/law/unit";

/** All units of laws, declined: the possessive softens п, қ, к (бап, баб-ы), and every ending is back or front as the word's last vowel. */
export const kazakhForms: Readonly<Record<LawUnit, KazakhForms>> = {
  ...sayKazakh,
  preamble: ["кіріспе", "кіріспенің", "кіріспесінің", "кіріспесі"],
};

function inAct({ unit, printed }: LawStep, isInnermost: boolean): string {
  const [, , between, innermost] = kazakhForms[unit];
  const word = isInnermost ? innermost : between;
  return printed === "" ? word : kazakhStep(printed, word);
}

/**
 * From the outside in, after the act in the genitive. Each step belongs to what is before it, so each takes the possessive
 * ending, and all but the last the genitive after it: «44-бабының 1-тармағының 15) тармақшасы».
 */
export const kazakhPlace = (steps: readonly LawStep[]): string =>
  steps.map((step, index) => inAct(step, index === steps.length - 1)).join(" ");
