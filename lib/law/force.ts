import { compareDates, type PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import { type Edition, isLaw, type Work } from "#lib/law/work";

/** Whether a work has the force of law on a day; literature has none, and of some acts it is not stated. */
export type Force =
  | { readonly kind: "in-force"; readonly since: PartialDate }
  | { readonly kind: "ceased"; readonly on: PartialDate }
  | { readonly kind: "not-yet"; readonly from: PartialDate }
  | { readonly kind: "not-stated" }
  | { readonly kind: "none" };

export type ForceKind = Force["kind"];
export const forceKinds = ["in-force", "ceased", "not-yet", "not-stated", "none"] as const satisfies readonly ForceKind[];

/** The force of a work on a day. `inForce.to` is the first day without force. */
export function forceOf(work: Pick<Work, "type" | "inForce">, day: PartialDate): Force {
  const { from, to } = work.inForce;
  if (!isLaw(work.type)) return { kind: "none" };
  if (to !== null && compareDates(to, day) <= 0) return { kind: "ceased", on: to };
  if (from === null) return { kind: "not-stated" };
  return compareDates(from, day) <= 0 ? { kind: "in-force", since: from } : { kind: "not-yet", from };
}

/** The first day on which a later wording of the work held, or null while the edition's wording is the newest known. */
export function supersededOn(work: Pick<Work, "wordings" | "editions">, edition: Pick<Edition, "date">): PartialDate | null {
  const { date } = edition;
  if (date === null) return null;
  const known = [...work.wordings, ...work.editions.flatMap((other) => other.date ?? [])];
  return known.filter((other) => compareDates(other, date) > 0).sort(compareDates)[0] ?? null;
}

/**
 * The edition that an address without one means: the interface language if held, else the work's first; in that language
 * the newest wording that had come into effect by the day, else the newest.
 */
export function chooseEdition(work: Pick<Work, "editions">, language: Language, day: PartialDate): Edition | null {
  const first = work.editions[0];
  if (first === undefined) return null;
  const spoken = work.editions.some((edition) => edition.language === language) ? language : first.language;
  const newestFirst = work.editions
    .filter((edition) => edition.language === spoken)
    .sort((left, right) => (right.date ?? "").localeCompare(left.date ?? "") || (left.label ?? "").localeCompare(right.label ?? ""));
  return newestFirst.find((edition) => edition.date !== null && compareDates(edition.date, day) <= 0) ?? newestFirst[0] ?? null;
}
