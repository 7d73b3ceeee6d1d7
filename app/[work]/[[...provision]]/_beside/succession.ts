import { inverse, type Succession as Pinned } from "#lib/law/concordance";
import type { EId } from "#lib/law/eId";
import { type Match, matchedBetween } from "#lib/store/counterparts";
import { eIdSteps } from "#lib/store/provisionsAt";
import type { Side } from "../../../_address/beside";
import type { Shown, ShownAs } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";

/** What is known of a law and the one that took its place, as they stand side by side. */
export type Succession = {
  /** Which provision of the left text (`before`) belongs to which of the right one (`after`), the surest first. */
  readonly lines: readonly Match[];
  /** The provisions of the earlier law of which a person says that nothing took their place, and on which side it would stand. */
  readonly without: { readonly side: Side; readonly eIds: ReadonlySet<EId> };
  /** The two wordings that were matched, where they are not the two that are shown. */
  readonly through: Pinned | null;
};

type Held = Exclude<Shown, { readonly kind: "act" }>;

const pinnedOf = ({ work, edition }: Held) => ({ work: work.id, edition: edition.id });

/** What the library knows of two texts of which one is the law that took the place of the other; null if they are none such. */
export async function successionOf({ library }: Reader, left: Shown, right: Shown): Promise<Succession | null> {
  if (left.kind === "act" || right.kind === "act") return null;
  const isForward = left.work.replacedBy === right.work.id;
  if (!isForward && right.work.replacedBy !== left.work.id) return null;
  const [before, after] = (isForward ? [left, right] : [right, left]).map(pinnedOf);
  const matched = before === undefined || after === undefined ? null : await matchedBetween(library.database, before, after);
  if (matched === null) return null;
  const { through, lines } = matched;
  const without = { side: isForward ? ("right" as const) : ("left" as const), eIds: matched.without };
  const isDirect = through.before.edition === before?.edition && through.after.edition === after?.edition;
  return { through: isDirect ? null : through, without, lines: isForward ? lines : inverse(lines) };
}

/** Whether a person says that nothing on a side took the place of a provision, or of what it stands in. */
export const isStatedToLack = (succession: Succession | null, side: Side, eId: EId | undefined): boolean =>
  succession?.without.side === side && eId !== undefined && eIdSteps(eId).some((step) => succession.without.eIds.has(step));

/** The counterpart of a provision that stands on one side, for an address that names the other law alone. */
export async function counterpartPlace(
  { library }: Reader,
  { lines }: Succession,
  side: Side,
  whole: ShownAs<"work">,
  of: ShownAs<"provision">,
): Promise<Shown | null> {
  for (const step of eIdSteps(of.provision.eId).toReversed()) {
    const line = lines.find((it) => (side === "right" ? it.before : it.after) === step);
    if (line === undefined) continue;
    const eId = side === "right" ? line.after : line.before;
    const provision = await library.provision(whole.work.id, whole.edition.id, eId);
    if (provision !== null) return { ...whole, kind: "provision", eId, provision, block: null, isWhole: false };
  }
  return null;
}
