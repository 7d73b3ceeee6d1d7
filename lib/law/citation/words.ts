import { english } from "#lib/law/citation/english";
import { kazakh } from "#lib/law/citation/kazakh";
import { russian } from "#lib/law/citation/russian";
import type { CitationTable, TableUnit, UnitForms } from "#lib/law/citation/table";
import { lawUnits } from "#lib/law/unit";

/** All languages are read at once: in one order, no form means one unit here and another there. */
export const tables: readonly CitationTable[] = [english, russian, kazakh];

/** Where the number of a unit stands. */
export type Order = CitationTable["numbers"];

/** What a unit word says: its unit, how many it announces, whether it means much else. */
export type UnitWord = { readonly unit: TableUnit; readonly count: keyof UnitForms; readonly weak: boolean };

const split = (words: string | undefined): readonly string[] => (words ?? "").split(" ").filter((word) => word !== "");
const setOf = (pick: (table: CitationTable) => string): ReadonlySet<string> => new Set(tables.flatMap((table) => split(pick(table))));

const counts = ["one", "many", "either"] as const;
const tableUnits: readonly TableUnit[] = [...lawUnits, "clause", "subchapter"];

const rowsOf = (table: CitationTable, unit: TableUnit): readonly (readonly [string, UnitWord])[] =>
  counts.flatMap((count) =>
    split(table.units[unit]?.[count]).map((form): readonly [string, UnitWord] => [
      form,
      { unit, count, weak: split(table.weak).includes(unit) },
    ]),
  );

/** The shortest word whose slips are known, in letters. */
const shortestSlip = 6;

/** A word with one of its inner letters lost, as typists lose them: «пунта». */
const slipsOf = (form: string): readonly string[] =>
  form.length < shortestSlip ? [] : Array.from({ length: form.length - 2 }, (_, index) => form.slice(0, index + 1) + form.slice(index + 2));

/** Words of one order. A slip of the pen says little: it counts beside a step that is sure, like a weak word. */
function wordsWith(order: Order): ReadonlyMap<string, UnitWord> {
  const rows = tables.filter((table) => table.numbers === order).flatMap((table) => tableUnits.flatMap((unit) => rowsOf(table, unit)));
  const slips =
    order === "before-unit" ? [] : rows.flatMap(([form, word]) => slipsOf(form).map((slip) => [slip, { ...word, weak: true }] as const));
  return new Map([...slips, ...rows]);
}

/** Unit words by where their number stands: Russian and Kazakh share абзац. */
export const unitWords: Readonly<Record<Order, ReadonlyMap<string, UnitWord>>> = {
  "after-unit": wordsWith("after-unit"),
  "before-unit": wordsWith("before-unit"),
};

/** Words before a unit that make it a smaller one, in a word of its own or with a hyphen: «кіші бөлім», `sub-paragraph`. */
export const smallerWords: ReadonlySet<string> = new Set(["sub", "кіші", "кiшi", "kishi"]);

/** Whether a word names a unit in any language. */
export const isUnitWord = (word: string): boolean => unitWords["after-unit"].has(word) || unitWords["before-unit"].has(word);

export const ofWords = setOf((table) => table.of);
export const joiners = setOf((table) => table.joiners);
export const andWords = setOf((table) => table.and);
export const toWords = setOf((table) => table.to);
export const hereWords = setOf((table) => table.here);
export const thereWords = setOf((table) => table.there);
export const measures = setOf((table) => table.measures);

/** Numbers as words, in every form. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  tables.flatMap((table) => table.ordinals.flatMap((row, index) => split(row).map((form) => [form, index + 1] as const))),
);
