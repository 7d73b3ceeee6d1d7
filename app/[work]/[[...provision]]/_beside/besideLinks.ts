import { parseAddress } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import type { EId } from "#lib/law/eId";
import { formatPair, otherSide, type Pair, type Side, withSide } from "../../../_address/beside";
import type { ReferenceView } from "../../../_references/view";
import type { Marks } from "../marks";
import { type Column, idPrefixOf } from "./column";

/** The address of the view with something else on one side, which a narrow window then shows. */
export const addressWith = (pair: Pair, side: Side, eId: EId | null): string => {
  const address = { ...(side === "left" ? pair.left : pair.right), eId };
  return formatPair({ ...withSide(pair, side, address), view: side === "left" ? null : side });
};

/** Where a link of ours leads from inside a view: its text opens beside the one it stands in. Other links stay as they are. */
export function openedBeside(pair: Pair, from: Side, url: string): string {
  const address = url.startsWith("/") ? parseAddress(url.split("?")[0] ?? "") : null;
  if (address?.ok !== true) return url;
  const to = otherSide(from);
  return formatPair({ ...withSide(pair, to, address.value), view: to === "left" ? null : to });
}

const pointsInto = ({ place, provisions }: Column, { reference }: ReferenceView): EId | null =>
  reference.targets.find(
    ({ work, edition, eId }) => work === place?.work.id && edition === place.edition.id && provisions.some((it) => it.eId === eId),
  )?.eId ?? null;

function viewBeside(view: ReferenceView, pair: Pair, own: Column, other: Column): ReferenceView {
  const twin = pointsInto(other, view);
  return {
    ...view,
    href: view.href === null ? null : openedBeside(pair, own.side, view.href),
    targets: view.targets.map((it) => ({ ...it, url: it.url === null ? null : openedBeside(pair, own.side, it.url) })),
    beside: { idPrefix: idPrefixOf(own.side), twin: twin === null ? null : `${idPrefixOf(other.side)}${twin}` },
  };
}

/** The references of a column as a view shows them: followed, they open in the other column. */
export function viewsBeside(pair: Pair, own: Column, other: Column): { readonly views: readonly ReferenceView[]; readonly marks: Marks } {
  const { views, marks } = own.texts;
  const shown = new Map(views.map((view) => [view, viewBeside(view, pair, own, other)]));
  const references = new Map([...marks.references].map(([eId, list]) => [eId, list.map((view) => shown.get(view) ?? view)]));
  const calls = marks.calls.map((call) => ({ ...call, idPrefix: idPrefixOf(own.side) }));
  return { views: [...shown.values()], marks: { ...marks, references, calls } };
}

const isRelated = (one: string, other: string): boolean => one === other || one.startsWith(`${other}__`) || other.startsWith(`${one}__`);

/** The day as of which one text cites what the other shows, where that is another wording; null if it does not. */
export function citedAsOf(own: Column, { texts }: Column): PartialDate | null {
  const { eId } = own.address;
  const isCited = ({ reference }: ReferenceView): boolean =>
    reference.targets.some((it) => it.work === own.work.id && it.eId !== null && eId !== null && isRelated(it.eId, eId));
  return texts.views.find((view) => view.citedAsOf !== null && isCited(view))?.citedAsOf ?? null;
}
