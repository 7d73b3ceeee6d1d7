import { resolveAlias } from "#lib/law/citation/resolve";
import { type EId, pathOfEId } from "#lib/law/eId";
import { heldIn } from "#lib/search/heldIn";
import { blockAddressed } from "./blockAddressed";
import { contentsIn } from "./contentsIn";
import { addressOf, type Located, type Place, type Reader } from "./located";
import { readShortCitation } from "./shortCitation";

async function locateInAnyCase({ library }: Reader, place: Place, eId: EId): Promise<Located | null> {
  const found = await library.provisionInAnyCase(place.work.id, place.edition.id, eId);
  return found === null ? null : { kind: "redirect", to: addressOf(place, found.eId), isPermanent: true };
}

async function locateAlias({ library }: Reader, place: Place, eId: EId): Promise<Located | null> {
  const alias = await resolveAlias(eId, heldIn(library, place.work.id, place.edition.id));
  return alias === null ? null : { kind: "redirect", to: addressOf(place, alias), isPermanent: place.isPinned };
}

async function locateBlock({ library }: Reader, place: Place, eId: EId): Promise<Located | null> {
  const addressed = blockAddressed(eId);
  if (addressed === null) return null;
  const provision = await library.provision(place.work.id, place.edition.id, addressed.eId);
  const blocks = provision?.text?.split("\n").length ?? 0;
  return provision !== null && addressed.block <= blocks
    ? { kind: "provision", ...place, eId, provision, block: addressed.block, isWhole: false }
    : null;
}

async function locateGathering({ library }: Reader, place: Place, eId: EId): Promise<Located | null> {
  const { entries } = await contentsIn(library, place.work.id, place.edition.id);
  const entry = entries.find((it) => it.eId === eId);
  const [provision] = entry === undefined ? [] : await library.range(place.work.id, place.edition.id, entry.order, entry.order);
  return provision === undefined ? null : { kind: "provision", ...place, eId, provision, block: null, isWhole: true };
}

/** Finds a provision of an edition by its eId: as it is, in another case, by an alias, or a part or gathering of others. */
export async function locateProvision(reader: Reader, place: Place, eId: EId): Promise<Located> {
  const provision = await reader.library.provision(place.work.id, place.edition.id, eId);
  if (provision !== null) return { kind: "provision", ...place, eId, provision, block: null, isWhole: false };
  return (
    (await locateInAnyCase(reader, place, eId)) ??
    (await locateAlias(reader, place, eId)) ??
    (await locateBlock(reader, place, eId)) ??
    (await locateGathering(reader, place, eId)) ?? { kind: "unknown-provision", ...place, asked: pathOfEId(eId), eId }
  );
}

/** Finds what a short citation (`44.1.15`) means: one provision, or a choice of several. */
export async function locateShort(reader: Reader, place: Place, citation: string): Promise<Located> {
  const provisions = await readShortCitation(reader.library, place.work.id, place.edition.id, citation);
  const [first] = provisions;
  if (first === undefined) return { kind: "unknown-provision", ...place, asked: citation, eId: null };
  if (provisions.length > 1) return { kind: "choice", ...place, asked: citation, provisions };
  return { kind: "redirect", to: addressOf(place, first.eId), isPermanent: place.isPinned };
}
