import { compareDates, type PartialDate } from "#lib/law/date";
import { type Edition, isLaw, type Work } from "#lib/law/work";

/** The wording of a law that held on a day: the newest known on or before it; null if all known ones are later. */
function wordingOn(work: Pick<Work, "wordings" | "editions">, day: PartialDate): PartialDate | null {
  const known = [...work.wordings, ...work.editions.flatMap((edition) => edition.date ?? [])];
  return (
    known
      .filter((date) => compareDates(date, day) <= 0)
      .sort(compareDates)
      .at(-1) ?? null
  );
}

/** Whether a law cited as of a day is shown in another wording than the one that then held. Literature has no wordings. */
export const isOtherWording = (work: Work, edition: Pick<Edition, "date">, cited: PartialDate): boolean =>
  isLaw(work.type) && wordingOn(work, cited) !== edition.date;
