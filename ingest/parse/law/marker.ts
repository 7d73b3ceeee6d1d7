import { english } from "#ingest/parse/law/english";
import { innerRows, type LawForm, type MarkerRow } from "#ingest/parse/law/form";
import { kazakh } from "#ingest/parse/law/kazakh";
import { russian } from "#ingest/parse/law/russian";
import { cleanNumber } from "#lib/law/eId";
import type { Language } from "#lib/law/language";

const forms: Readonly<Record<Language, LawForm>> = { en: english, ru: russian, kk: kazakh };

export const formOf = (language: Language): LawForm => forms[language];

/** How deep a row stands: annex, containers in their order, basic unit, then the inner rows. */
export type Rank = number;

/** A marker as printed at the start of a line: `number` is the cleaned one, `length` how much of the line it takes. */
export type Marker = {
  readonly row: MarkerRow;
  readonly rank: Rank;
  readonly number: string;
  readonly length: number;
  /** A letter read where a digit was printed: "I." for "1.". */
  readonly misread: boolean;
};

/** Units that are told apart by their printed form only share a rank with their kind: "1." and "(1)" are both paragraphs. */
const innerRank = { para: 0, subpara: 1, point: 2 } as const;
const lowestInner = 100;
export const basicRank: Rank = 50;

export const isContainerRank = (rank: Rank): boolean => rank < basicRank;

type RankedRow = { readonly row: MarkerRow; readonly rank: Rank };

const ranked = new Map<LawForm, readonly RankedRow[]>();

function rowsOf(form: LawForm): readonly RankedRow[] {
  const known = ranked.get(form);
  if (known !== undefined) return known;
  const rows = [
    ...form.annexes.map((row) => ({ row, rank: 0 })),
    ...form.containers.map((row, index) => ({ row, rank: index + 1 })),
    ...form.basic.map((row) => ({ row, rank: basicRank })),
    ...innerRows.map((row) => ({ row, rank: lowestInner + (row.unit in innerRank ? innerRank[row.unit as keyof typeof innerRank] : 3) })),
  ];
  ranked.set(form, rows);
  return rows;
}

/** Roman and arabic numbers, letters and ordinal words as the number of an eId; null: a word that is no number. */
function numberOf(printed: string, form: LawForm): string | null {
  const ordinal = form.ordinals[printed.toLowerCase()];
  if (ordinal !== undefined) return String(ordinal);
  if (printed.length > 1 && !/^[IVXLC]+$/u.test(printed) && !/\d/u.test(printed)) return null;
  return cleanNumber(printed);
}

/** The readings of a line's start as a marker, outermost first; most lines have none. */
export function markersOf(text: string, form: LawForm): readonly Marker[] {
  return rowsOf(form).flatMap(({ row, rank }) => {
    const match = row.pattern.exec(text);
    const printed = match?.groups?.number;
    if (match === null || printed === undefined) return [];
    const misread = row.unit === "para" && /^[Il]$/u.test(printed);
    const number = misread ? "1" : numberOf(printed, form);
    return number === null ? [] : [{ row, rank, number, length: match[0].length, misread }];
  });
}
