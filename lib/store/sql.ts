import type { EId } from "#lib/law/eId";

/** A piece of SQL with its arguments, in the order of its question marks. */
export type Sql = { readonly sql: string; readonly args: readonly string[] };

/** Whether an eId in one column is that in another, or lies inside it: eIds go on with `__`, and `~` sorts after all their letters. */
export const isInside = (column: string, of: string): string =>
  `(${column} = ${of} OR (${column} > ${of} || '__' AND ${column} < ${of} || '__~'))`;

/** Whether an eId in a column is this one or lies inside it; null stands for the whole edition. */
export const inside = (column: string, eId: EId | null): Sql =>
  eId === null
    ? { sql: "1", args: [] }
    : { sql: `(${column} = ? OR (${column} > ? AND ${column} < ?))`, args: [eId, `${eId}__`, `${eId}__~`] };
