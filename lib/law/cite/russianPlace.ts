import { russianHolder } from "#lib/law/citation/format";
import { sayRussian } from "#lib/law/citation/say";
import type { LawStep } from "#lib/law/cite/lawSteps";

function innermost({ unit, printed }: LawStep): string {
  const word = unit === "preamble" ? "преамбула" : sayRussian[unit][0];
  return `${word} ${printed}`.trim();
}

const holder = ({ unit, printed }: LawStep): string => (unit === "preamble" ? "преамбулы" : russianHolder(unit, printed).trim());

/** From the inside out, what holds it in the genitive: «подпункт 15) пункта 1 статьи 44». */
export const russianPlace = (steps: readonly LawStep[]): string =>
  [...steps]
    .reverse()
    .map((step, index) => (index === 0 ? innermost(step) : holder(step)))
    .join(" ");
