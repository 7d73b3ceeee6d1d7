import { type EId, formatSegment, makeEId, parseEId, segmentsOf } from "#lib/law/eId";
import { nearestByNumber } from "#lib/law/nearestByNumber";
import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";
import { flatten } from "./contents";
import { contentsIn } from "./contentsIn";
import { provisionsInside } from "./inside";
import type { Place } from "./located";

/** What can be offered in place of a provision that is not there. */
type Offer = {
  /** The innermost provision of the address that exists. */
  readonly parent: EId | null;
  /** The last provision of the kind asked for, where there is one. */
  readonly last: EId | null;
  /** Those nearest by number, in reading order. */
  readonly offered: readonly EId[];
};

/** How many are offered where no number says what is near. */
const mostOffered = 4;

async function deepest(library: Library, { work, edition }: Place, eId: EId): Promise<readonly [Provision | null, string]> {
  const segments = segmentsOf(eId);
  const steps = segments.ok ? segments.value : [];
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const found = await library.provision(work.id, edition.id, makeEId(...steps.slice(0, length)));
    const next = steps[length];
    if (found !== null) return [found, next === undefined ? "" : formatSegment(next)];
  }
  return [null, steps[0] === undefined ? "" : formatSegment(steps[0])];
}

const unitOf = (segment: string): string => segment.split("_")[0] ?? "";
const lastStep = (eId: EId): string => eId.split("__").at(-1) ?? "";

async function siblings(library: Library, place: Place, parent: Provision | null): Promise<readonly EId[]> {
  if (parent !== null) return (await provisionsInside(library, parent)).filter((it) => it.parent === parent.eId).map((it) => it.eId);
  return flatten((await contentsIn(library, place.work.id, place.edition.id)).entries).map((entry) => entry.eId);
}

/**
 * What to offer in place of a provision that an edition does not have: what is nearest by number where it has a number, else what
 * stands in the same place.
 *
 * @param asked the path as it was typed; where it is no eId, its first number is taken for that of an article.
 */
export async function offerInstead(library: Library, place: Place, eId: EId | null, asked: string): Promise<Offer> {
  const number = /\d+/.exec(asked)?.[0];
  const guessed = number === undefined ? null : parseEId(`art_${number}`);
  const wanted = eId ?? (guessed?.ok === true ? guessed.value : null);
  if (wanted === null) return { parent: null, last: null, offered: (await siblings(library, place, null)).slice(0, mostOffered) };
  const [parent, step] = await deepest(library, place, wanted);
  const all = await siblings(library, place, parent);
  const ofKind = all.filter((id) => unitOf(lastStep(id)) === unitOf(step));
  const offered = ofKind.length > 0 ? nearestByNumber(ofKind, lastStep, step) : all.slice(0, mostOffered);
  return { parent: parent?.eId ?? null, last: ofKind.at(-1) ?? null, offered };
}
