import { cache } from "react";
import { partnersBy } from "#lib/law/concordance";
import { type Partners, sameProvisions, withImplicit } from "#lib/law/sameProvisions";
import { sameIn } from "#lib/store/concordances";
import type { Side } from "../../../_address/beside";
import { flatten } from "../../../_address/contents";
import type { Shown } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";
import { type Column, columnOf, emptyColumn } from "./column";
import { samePlace } from "./samePlace";
import { counterpartPlace, type Succession, successionOf } from "./succession";

/**
 * How two texts stand beside each other: in rows, provision by provision, or each by itself. `missing`: the side whose
 * wording does not have what the other shows.
 */
export type Pairing = {
  readonly left: Column;
  readonly right: Column;
  readonly partners: Partners | null;
  readonly missing: Side | null;
  /** Whether one is the law that took the place of the other. */
  readonly isSuccession: boolean;
  /** Which provision became which, where one is the law that took the place of the other and both are held. */
  readonly succession: Succession | null;
};

const isOtherEdition = (left: Shown, right: Shown): boolean =>
  left.kind !== "act" && right.kind !== "act" && left.work.id === right.work.id && left.edition.id !== right.edition.id;

type Settled = readonly [column: Column, isMissing: boolean];

/** What one side shows: where its address names a text as a whole beside a place in another, the same place, or its counterpart. */
async function settled(reader: Reader, side: Side, shown: Shown, beside: Shown, succession: Succession | null): Promise<Settled> {
  if (shown.kind !== "work" || beside.kind !== "provision") return [await columnOf(reader, side, shown), false];
  if (isOtherEdition(shown, beside)) {
    const same = await samePlace(reader, shown, beside);
    return same === null ? [emptyColumn(side, shown), true] : [await columnOf(reader, side, same), false];
  }
  const counterpart = succession === null ? null : await counterpartPlace(reader, succession, side, shown, beside);
  return [await columnOf(reader, side, counterpart ?? shown), false];
}

/** Whether two columns show the same entry of one work: by its identity, else by its eId; or both the work as a whole. */
function isSameEntry({ entry: left, provisions: lefts }: Column, { entry: right, provisions: rights }: Column): boolean {
  if (left === null || right === null) return left === right;
  const identityOf = (eId: string, provisions: Column["provisions"]): string | undefined => provisions.find((it) => it.eId === eId)?.sameAs;
  const identity = identityOf(left.eId, lefts);
  return left.eId === right.eId || (identity !== undefined && identity === identityOf(right.eId, rights));
}

/** What belongs together in two editions: what they show by identity and words, what they list by identity alone. */
async function samePlaces({ library }: Reader, left: Column, right: Column): Promise<Partners> {
  const shown = sameProvisions(left.provisions, right.provisions);
  if (left.listed.length === 0 || left.place === null || right.place === null) return shown;
  const same = await sameIn(library.database, left.work.id, left.place.edition.id, right.place.edition.id);
  return new Map([...flatten(left.listed).map(({ eId }) => [eId, same.get(eId) ?? eId] as const), ...shown]);
}

/** The pairs of a law and its successor, if anything of what they show belongs together. */
function counterpartsShown({ lines }: Succession, left: Column, right: Column): Partners | null {
  const shown = [left, right].map((it) => new Set([...it.provisions, ...flatten(it.listed)].map(({ eId }) => eId)));
  const partners = partnersBy(lines.filter(({ before, after }) => shown[0]?.has(before) && shown[1]?.has(after)));
  return partners.size === 0 ? null : withImplicit(partners, left.provisions, right.provisions);
}

/**
 * Puts two texts beside each other. Editions of one work stand in rows where they show the same place. A law and its
 * successor do where counterparts of what is shown are known; else nothing says what belongs together. Asked once a request.
 */
export const pairingOf = cache(async (reader: Reader, left: Shown, right: Shown): Promise<Pairing> => {
  const succession = await successionOf(reader, left, right);
  const [[first, firstMissing], [second, secondMissing]] = await Promise.all([
    settled(reader, "left", left, right, succession),
    settled(reader, "right", right, left, succession),
  ]);
  const missing = firstMissing ? "left" : secondMissing ? "right" : null;
  const isSuccession = left.work.replacedBy === right.work.id || right.work.replacedBy === left.work.id;
  const isAligned = isOtherEdition(left, right) && (missing !== null || isSameEntry(first, second));
  const known = succession === null ? null : counterpartsShown(succession, first, second);
  return {
    left: first,
    right: second,
    partners: isAligned ? await samePlaces(reader, first, second) : known,
    missing,
    isSuccession,
    succession,
  };
});
