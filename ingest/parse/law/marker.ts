import type { LawForm } from "#ingest/parse/law/form";
import { type Order, orderOf } from "#ingest/parse/law/sequence";
import { levelOf, type MarkerRow } from "#ingest/parse/law/vocabulary";
import { cleanNumber } from "#lib/law/eId";
import { hasRaisedDigits, withoutCalls, writeInserted } from "#lib/law/raisedDigits";

/** How deep a row stands: annex, containers in their order, basic unit, then the inner levels. */
export type Rank = number;

/**
 * A marker as printed at the start of a line: `number` is the cleaned one, `order` its place in its list, `length` how much of the
 * line it takes. An annex may be printed without a number: `number` and `order` are then empty.
 */
export type Marker = {
  readonly row: MarkerRow;
  readonly rank: Rank;
  readonly number: string;
  readonly order: Order;
  readonly length: number;
  /** A letter read where a digit was printed: "I." for "1.". */
  readonly misread: boolean;
};

export const basicRank: Rank = 50;
/** A heading without a number above basic units, as the format marks it. */
export const headingRank: Rank = 49;
/** The level right below the basic unit. */
export const highestInner: Rank = 100;

/** What holds no numbered provision: a heading between the numbers of a list. */
export const lowestRank: Rank = 1000;

export const isAnnexRank = (rank: Rank): boolean => rank >= 0 && rank < 1;

export const isUnnumbered = ({ order }: Marker): boolean => order.length === 0;

export const isContainerRank = (rank: Rank): boolean => rank < basicRank;

type RankedRow = { readonly row: MarkerRow; readonly rank: Rank };

const ranked = new WeakMap<LawForm, readonly RankedRow[]>();

function rowsOf(form: LawForm): readonly RankedRow[] {
  const known = ranked.get(form);
  if (known !== undefined) return known;
  const levels = [...new Set(form.containers.map(levelOf))];
  const rows = [
    ...form.annexes.map((row, index) => ({ row, rank: index / 10 })),
    ...form.containers.map((row) => ({ row, rank: levels.indexOf(levelOf(row)) + 1 })),
    ...form.basic.map((row) => ({ row, rank: basicRank })),
    ...form.inner.flatMap((level, index) => level.map((row) => ({ row, rank: highestInner + index }))),
  ];
  ranked.set(form, rows);
  return rows;
}

/** Roman and arabic numbers, letters and ordinal words as the number of an eId; null: a word that is no number. */
function numberOf(printed: string, form: LawForm): string | null {
  const ordinal = form.ordinals[printed.toLowerCase()];
  if (ordinal !== undefined) return String(ordinal);
  if (printed.length > 1 && !/^[IVXLC]+(?:\s?[a-z])?$/u.test(printed) && !/\d/u.test(printed) && !/^(?:[ivxl]+|([a-z])\1)$/u.test(printed))
    return null;
  return cleanNumber(printed.replace(/\s/gu, ""));
}

/** How a text is spelled to be read, so that what it says of raised digits is plain. */
type Spelling = (text: string) => string;

/** How much of a text is what comes first in its spelling, with raised digits that follow. */
function lengthIn(text: string, spelledLength: number, spell: Spelling): number {
  let length = 0;
  while (length < text.length && spell(text.slice(0, length)).length < spelledLength) length += 1;
  while (hasRaisedDigits(text.charAt(length))) length += 1;
  return length;
}

/**
 * The readings of a line's start as a marker, outermost first; most lines have none. 3¹ is the number put in after 3; where
 * `mayCall`, it may as well be 3 with the call of a note.
 */
export function markersOf(text: string, form: LawForm, mayCall = false): readonly Marker[] {
  if (!hasRaisedDigits(text)) return markersIn(text, form);
  const read = (spell: Spelling): readonly Marker[] =>
    markersIn(spell(text), form).map((marker) => ({ ...marker, length: lengthIn(text, marker.length, spell) }));
  const calling = mayCall ? read(withoutCalls).filter(({ length }) => hasRaisedDigits(text.slice(0, length))) : [];
  return [...read(writeInserted), ...calling];
}

function markersIn(text: string, form: LawForm): readonly Marker[] {
  return rowsOf(form).flatMap(({ row, rank }) => {
    const match = row.pattern.exec(text);
    const printed = match?.groups?.number;
    if (match === null) return [];
    if (printed === undefined) return [{ row, rank, number: "", order: [], length: match[0].length, misread: false }];
    const misread = row.numbering === "plain" && /^[Il]$/u.test(printed) && rank >= basicRank;
    const number = misread ? "1" : numberOf(printed, form);
    if (number === null) return [];
    const order = form.ordinals[printed.toLowerCase()] === undefined && !misread ? orderOf(printed, row.numbering) : [Number(number)];
    return [{ row, rank, number, order, length: match[0].length, misread }];
  });
}
