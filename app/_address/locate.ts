import { isWorkId, parseAddress, parseWorkSegment } from "#lib/law/address";
import type { EId } from "#lib/law/eId";
import { chooseEdition } from "#lib/law/force";
import type { Work } from "#lib/law/work";
import { locateAkn } from "./locateAkn";
import { addressOf, editionNotHeld, type Located, type Place, type Reader } from "./located";
import { locateProvision, locateShort } from "./locateProvision";
import { isShortCitation } from "./shortCitation";

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function placeOf(reader: Reader, work: Work, pinned: string | null): Place | null {
  const edition =
    pinned === null ? chooseEdition(work, reader.language, reader.day) : (work.editions.find((held) => held.id === pinned) ?? null);
  return edition === null ? null : { work, edition, isPinned: pinned !== null };
}

async function locateInWork(reader: Reader, work: Work, pinned: string | null, path: string): Promise<Located> {
  const place = placeOf(reader, work, pinned);
  const address = parseAddress(path);
  if (place === null)
    return pinned === null ? locateInAct(work, path) : editionNotHeld(work, pinned, address.ok ? address.value.eId : null);
  const [, ...rest] = path.slice(1).split("/");
  const tail = decoded(rest.join("/")) ?? "";
  const isCanonical = (eId: EId | null): boolean => decoded(path) === addressOf(place, eId);
  if (rest.length === 1 && isShortCitation(tail)) return locateShort(reader, place, tail);
  if (!address.ok) return { kind: "unknown-provision", ...place, asked: tail, eId: null };
  const { eId } = address.value;
  const located: Located = eId === null ? { kind: "work", ...place } : await locateProvision(reader, place, eId);
  const isPage = located.kind === "work" || located.kind === "provision";
  return isPage && !isCanonical(eId) ? { kind: "redirect", to: addressOf(place, eId), isPermanent: true } : located;
}

/** Finds what an address without an edition names of an act that is not held: the act, or a provision whose text is not here. */
function locateInAct(work: Work, path: string): Located {
  const asked = decoded(path.split("/").slice(2).join("/"))?.replace(/\/+$/, "") ?? path;
  const address = parseAddress(path);
  return asked === "" ? { kind: "act", work } : { kind: "unheld-provision", work, asked, eId: address.ok ? address.value.eId : null };
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
  if (work.withdrawn !== undefined) return { kind: "withdrawn", work, pinned: null, withdrawn: work.withdrawn };
  if (!start.ok) return { kind: "unknown-edition", work, asked: asked.split("@").slice(1).join("@"), eId: null };
  return locateInWork(reader, work, start.value.edition, path);
}
