import type { Act } from "#ingest/link/registry";
import { compareDates, type PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import type { EditionBasis, WordingState } from "#lib/law/reference";
import type { Edition } from "#lib/law/work";

/** Which wording of an act a text means, and how that is known. */
export type Cited = { readonly date: PartialDate | null; readonly basis: EditionBasis };

/** The wording of an act that is held for a citation: `exact` if it is the very one that was cited. */
export type HeldWording = { readonly edition: Edition; readonly exact: boolean; readonly wording: WordingState };

const newestOnOrBefore = (dates: readonly PartialDate[], day: PartialDate): PartialDate | null =>
  dates
    .filter((date) => compareDates(date, day) <= 0)
    .sort(compareDates)
    .at(-1) ?? null;

/** Orders editions for a citation: the wording meant, then the newest before it, then the oldest after; the language of the text first. */
function preference(meant: PartialDate | null, language: Language): (left: Edition, right: Edition) => number {
  const rank = ({ date }: Edition): number =>
    date !== null && date === meant ? 0 : date === null || meant === null || compareDates(date, meant) < 0 ? 1 : 2;
  const spoken = (edition: Edition): number => (edition.language === language ? 0 : 1);
  const newestFirst = (left: Edition, right: Edition): number => (right.date ?? "").localeCompare(left.date ?? "");
  return (left, right) => rank(left) - rank(right) || spoken(left) - spoken(right) || newestFirst(left, right);
}

/**
 * The edition that a reference to an act leads to: the one in the wording meant, else the nearest one held.
 *
 * @param own the edition that the text itself is: a law cites itself as it stands.
 */
export function heldWording(
  act: Act,
  editions: readonly Edition[],
  cited: Cited,
  language: Language,
  own: Edition | null,
): HeldWording | null {
  if (own !== null && act.listed?.id === own.work) return { edition: own, exact: true, wording: "same" };
  const known = [...(act.listed?.wordings ?? []), ...editions.flatMap(({ date }) => date ?? [])];
  const meant = cited.date === null ? null : newestOnOrBefore(known, cited.date);
  const [edition] = [...editions].sort(preference(meant, language));
  if (edition === undefined) return null;
  const exact = meant !== null && edition.date === meant;
  return { edition, exact, wording: exact ? "same" : "unknown" };
}
