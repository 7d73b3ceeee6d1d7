import { alignRows, type Row } from "#lib/law/alignRows";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { Partners } from "#lib/law/sameProvisions";

/** What stands in one cell: a provision's own text with its number, or what follows all that it holds. */
export type Piece = { readonly provision: Provision; readonly field: "text" | "wrapUp" };

/** The pieces of provisions in the order in which they are read: a wrap-up stands after everything its provision holds. */
export function piecesOf(provisions: readonly Provision[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: readonly Provision[] = [];
  const closeBefore = (order: number): void => {
    const closed = open.filter((it) => it.last < order && it.wrapUp !== null);
    for (const provision of closed.toReversed()) pieces.push({ provision, field: "wrapUp" });
    open = open.filter((it) => it.last >= order);
  };
  for (const provision of provisions) {
    closeBefore(provision.order);
    pieces.push({ provision, field: "text" });
    open = [...open, provision];
  }
  closeBefore(Number.POSITIVE_INFINITY);
  return pieces;
}

/** Puts two texts side by side, piece by piece. */
export function alignProvisions(left: readonly Provision[], right: readonly Provision[], partners: Partners): readonly Row<Piece>[] {
  const rights = piecesOf(right);
  const keyOf = (eId: EId, field: Piece["field"]): string => `${eId} ${field}`;
  const byKey = new Map(rights.map((it) => [keyOf(it.provision.eId, it.field), it]));
  return alignRows(piecesOf(left), rights, ({ provision, field }) => {
    const partner = partners.get(provision.eId);
    return partner === undefined ? null : (byKey.get(keyOf(partner, field)) ?? null);
  });
}
