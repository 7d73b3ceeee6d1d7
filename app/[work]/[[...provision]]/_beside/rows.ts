import { alignProvisions, type Piece } from "#lib/law/alignProvisions";
import { alignRows, type Row } from "#lib/law/alignRows";
import type { EId } from "#lib/law/eId";
import type { Partners } from "#lib/law/sameProvisions";
import { type Entry, flatten } from "../../../_address/contents";
import type { Column } from "./column";
import { limitEntries } from "./limitEntries";

const says = ({ provision, field }: Piece): boolean => field === "wrapUp" || provision.text !== null || provision.heading !== null;

/** The number and heading of what is shown as a whole stand above it: it has a row of its own only where it says more. */
const isNeeded = ({ left, right }: Row<Piece>, { entry }: Column, { entry: other }: Column): boolean => {
  const isWhole = left?.provision.eId === entry?.eId || right?.provision.eId === other?.eId;
  return !isWhole || [left, right].some((it) => it !== null && says(it));
};

/** The texts of two columns, piece by piece. */
export const textRows = (left: Column, right: Column, partners: Partners): readonly Row<Piece>[] =>
  alignProvisions(left.provisions, right.provisions, partners).filter((row) => isNeeded(row, left, right));

/** What two columns list, entry by entry. */
export function entryRows(left: Column, right: Column, partners: Partners): readonly Row<Entry>[] {
  const lefts = flatten(limitEntries(left.listed));
  const rights = flatten(limitEntries(right.listed));
  const byId = new Map<EId | undefined, Entry>(rights.map((it) => [it.eId, it]));
  return alignRows(lefts, rights, ({ eId }) => byId.get(partners.get(eId)) ?? null);
}

const plain = (text: string | null): string => (text ?? "").replace(/\s+/gu, " ").trim();

/** Whether two pieces in one language read otherwise. What is in another language cannot be compared by its letters. */
export function readsOtherwise({ left, right }: Row<Piece>): boolean {
  if (left === null || right === null || left.provision.language !== right.provision.language) return false;
  return [left.field, "heading" as const].some((field) => plain(left.provision[field]) !== plain(right.provision[field]));
}
