import type { Translated } from "#lib/law/work";

/** What tells a work from others, whatever its id: names, dates, and the checksums of its sources. */
export type Identity = {
  readonly title: Translated;
  readonly type: string;
  readonly date: string | null;
  readonly akn: string | null;
  readonly sources: readonly string[];
};

/** A title without what people write now so, now so. */
const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

const shareOne = (left: readonly string[], right: readonly string[]): boolean => left.some((it) => right.includes(it));

/** Whether two dates may be one, told more or less exactly; what is not stated contradicts nothing. */
const mayBeOne = (left: string | null, right: string | null): boolean =>
  left === null || right === null || left.startsWith(right) || right.startsWith(left);

/**
 * Whether two descriptions are of one work: they share a source or the name by Akoma Ntoso, or a title without contradicting
 * dates, or type and date. So an entry may be corrected in one of these at a time, and another law in its place is noticed.
 */
export function isSameWork(left: Identity, right: Identity): boolean {
  if (shareOne(left.sources, right.sources) || (left.akn !== null && left.akn === right.akn)) return true;
  const titles = [left, right].map(({ title }) => Object.values(title).map(plainTitle));
  if (shareOne(titles[0] ?? [], titles[1] ?? []) && mayBeOne(left.date, right.date)) return true;
  return left.type === right.type && left.date !== null && left.date === right.date;
}
