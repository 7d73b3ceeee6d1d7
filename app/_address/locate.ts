import { addressPath, formatAddress, isWorkId, parseAddress, parseWorkSegment } from "#lib/law/address";
import { parseAknAddress } from "#lib/law/aknAddress";
import { dayOf, type PartialDate } from "#lib/law/date";
import { type EId, pathOfEId } from "#lib/law/eId";
import { chooseEdition } from "#lib/law/force";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Edition, Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { blockAddressed, withoutImpliedParagraphs } from "./aliases";
import { contentsIn } from "./contents";
import { isShortCitation, readShortCitation } from "./shortCitation";

/** A work in one of its editions. `isPinned`: the address itself names the edition. */
export type Place = { readonly work: Work; readonly edition: Edition; readonly isPinned: boolean };

/** Where an address leads (contract, section 5). */
export type Located =
  | ({ readonly kind: "work" } & Place)
  /**
   * `eId`: what the address names; the provision, one block of its text (`block`, from 1), or with `isWhole` the gathering
   * that the provision begins (`body`).
   */
  | ({
      readonly kind: "provision";
      readonly eId: EId;
      readonly provision: Provision;
      readonly block: number | null;
      readonly isWhole: boolean;
    } & Place)
  | { readonly kind: "redirect"; readonly to: string; readonly isPermanent: boolean }
  | ({ readonly kind: "choice"; readonly asked: string; readonly provisions: readonly Provision[] } & Place)
  | { readonly kind: "act"; readonly work: Work }
  | { readonly kind: "unknown-work"; readonly asked: string }
  | { readonly kind: "unknown-edition"; readonly work: Work; readonly asked: string }
  | ({ readonly kind: "unknown-provision"; readonly asked: string; readonly eId: EId | null } & Place);

/** What an address is read for: the interface's language and the day decide where it names no edition. */
export type Reader = { readonly library: Library; readonly language: Language; readonly day: PartialDate };

export const readerOf = (library: Library, language: Language): Reader => ({ library, language, day: dayOf(new Date()) });

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

const addressOf = (place: Place, eId: EId | null): string =>
  formatAddress({ work: place.work.id, edition: place.isPinned ? place.edition.id : null, eId });

async function locateInAnyCase({ library }: Reader, place: Place, eId: EId): Promise<Located | null> {
  const found = await library.provisionInAnyCase(place.work.id, place.edition.id, eId);
  return found === null ? null : { kind: "redirect", to: addressOf(place, found.eId), isPermanent: true };
}

async function locateAlias({ library }: Reader, place: Place, eId: EId): Promise<Located | null> {
  for (const alias of withoutImpliedParagraphs(eId)) {
    const found = await library.provision(place.work.id, place.edition.id, alias);
    if (found !== null) return { kind: "redirect", to: addressOf(place, alias), isPermanent: place.isPinned };
  }
  return null;
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

async function locateProvision(reader: Reader, place: Place, eId: EId): Promise<Located> {
  const provision = await reader.library.provision(place.work.id, place.edition.id, eId);
  if (provision !== null) return { kind: "provision", ...place, eId, provision, block: null, isWhole: false };
  return (
    (await locateInAnyCase(reader, place, eId)) ??
    (await locateAlias(reader, place, eId)) ??
    (await locateBlock(reader, place, eId)) ??
    (await locateGathering(reader, place, eId)) ?? { kind: "unknown-provision", ...place, asked: pathOfEId(eId), eId }
  );
}

async function locateShort(reader: Reader, place: Place, citation: string): Promise<Located> {
  const provisions = await readShortCitation(reader.library, place.work.id, place.edition.id, citation);
  const [first] = provisions;
  if (first === undefined) return { kind: "unknown-provision", ...place, asked: citation, eId: null };
  if (provisions.length > 1) return { kind: "choice", ...place, asked: citation, provisions };
  return { kind: "redirect", to: addressOf(place, first.eId), isPermanent: place.isPinned };
}

function placeOf(reader: Reader, work: Work, pinned: string | null): Place | null {
  const edition =
    pinned === null ? chooseEdition(work, reader.language, reader.day) : (work.editions.find((held) => held.id === pinned) ?? null);
  return edition === null ? null : { work, edition, isPinned: pinned !== null };
}

async function locateAkn(reader: Reader, path: string): Promise<Located> {
  const unknown: Located = { kind: "unknown-work", asked: path };
  for (const work of await reader.library.works()) {
    const tail = work.akn === null ? null : parseAknAddress(path, work.akn);
    if (tail === null || (!tail.ok && tail.failure === "other-work")) continue;
    if (!tail.ok) return unknown;
    const { language, date, eId } = tail.value;
    const isPinned = language !== null && date !== null;
    const edition = isPinned
      ? (work.editions.find((held) => held.language === language && held.date === date) ?? null)
      : chooseEdition(work, language ?? reader.language, reader.day);
    if (edition === null) return isPinned ? { kind: "unknown-edition", work, asked: `${date}.${language}` } : { kind: "act", work };
    const isOpen = !isPinned && (language === null || language === reader.language);
    return { kind: "redirect", to: formatAddress({ work: work.id, edition: isOpen ? null : edition.id, eId }), isPermanent: isPinned };
  }
  return unknown;
}

async function locateInWork(reader: Reader, work: Work, pinned: string | null, path: string): Promise<Located> {
  const place = placeOf(reader, work, pinned);
  if (place === null) return pinned === null ? { kind: "act", work } : { kind: "unknown-edition", work, asked: pinned };
  const [, ...rest] = path.slice(1).split("/");
  const tail = decoded(rest.join("/")) ?? "";
  const isCanonical = (eId: EId | null): boolean => decoded(path) === addressOf(place, eId);
  if (rest.length === 1 && isShortCitation(tail)) return locateShort(reader, place, tail);
  const address = parseAddress(path);
  if (!address.ok) return { kind: "unknown-provision", ...place, asked: tail, eId: null };
  const { eId } = address.value;
  const located: Located = eId === null ? { kind: "work", ...place } : await locateProvision(reader, place, eId);
  const isPage = located.kind === "work" || located.kind === "provision";
  return isPage && !isCanonical(eId) ? { kind: "redirect", to: addressOf(place, eId), isPermanent: true } : located;
}

/** Finds where the path of an address leads: `/constitution-1995@1998-10-07.en/art-44`, percent-encoded or not, without query. */
export async function locate(reader: Reader, path: string): Promise<Located> {
  if (/^\/akn(\/|$)/i.test(path)) return locateAkn(reader, decoded(path) ?? path);
  const segment = path.split("/")[1] ?? "";
  const start = parseWorkSegment(segment);
  const asked = decoded(segment) ?? segment;
  const id = start.ok ? start.value.work : (asked.toLowerCase().split("@")[0] ?? "");
  const work = isWorkId(id) ? await reader.library.work(id) : null;
  if (work === null) return { kind: "unknown-work", asked };
  if (!start.ok) return { kind: "unknown-edition", work, asked: asked.split("@").slice(1).join("@") };
  return locateInWork(reader, work, start.value.edition, path);
}

/** The address of a provision that always shows this wording. */
export const pinnedAddress = ({ work, edition }: Pick<Place, "work" | "edition">, eId: EId | null): string =>
  formatAddress({ work: work.id, edition: edition.id, eId });

/** The value of a `section` filter for everything inside a provision. */
export const sectionFilter = ({ work }: Pick<Place, "work">, eId: EId): string => addressPath({ work: work.id, edition: null, eId });
