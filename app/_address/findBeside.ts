import { type Address, addressPath, formatAddress, parseAddress } from "#lib/law/address";
import { chooseEdition } from "#lib/law/force";
import type { Provision } from "#lib/law/provision";
import { catalogOf } from "#lib/search/catalog";
import { type Cited, findCited } from "#lib/search/goto";
import { splitLanguage } from "../_words/prefix";
import { isSide, type Pair, type Side } from "./beside";
import { locate } from "./locate";
import type { Located, Reader } from "./located";

/** What can stand on one side of a view: a text, its contents, or what is known of an act that is not held. */
export type Shown = Extract<Located, { readonly kind: "work" | "provision" | "act" }>;

export type ShownAs<Kind extends Shown["kind"]> = Extract<Shown, { readonly kind: Kind }>;

export const isShown = (located: Located): located is Shown =>
  located.kind === "work" || located.kind === "provision" || located.kind === "act";

/** Where the parameter `beside` leads. */
export type BesideFound =
  | { readonly kind: "pair"; readonly right: Shown; readonly view: Side | null }
  /** The same view has another spelling, or what was typed is a citation that means one provision. */
  | { readonly kind: "elsewhere"; readonly pair: Pair; readonly isPermanent: boolean }
  /** An empty field: the left text alone is meant. */
  | { readonly kind: "alone" }
  | { readonly kind: "choice"; readonly asked: string; readonly provisions: readonly Provision[] }
  | { readonly kind: "absent"; readonly asked: string; readonly located: Located };

/** The address of what is shown, as it was asked for: without an edition where it named none. */
export const addressOfShown = (it: Shown): Address => ({
  work: it.work.id,
  edition: it.kind !== "act" && it.isPinned ? it.edition.id : null,
  eId: it.kind === "provision" ? it.eId : null,
});

/** The same in the wording shown, for links that go on showing it. */
export const pinnedOf = (it: Shown): Address => ({ ...addressOfShown(it), edition: it.kind === "act" ? null : it.edition.id });

/** The path that a reader gave: an address of ours, alone or pasted whole from wherever the site is served. */
function pathGiven(asked: string): string {
  const path = /^https?:\/\//i.test(asked) && URL.canParse(asked) ? new URL(asked).pathname : `/${asked.replace(/^\/+/, "")}`;
  return splitLanguage(path).rest;
}

type Meant = Located | { readonly kind: "readings"; readonly provisions: readonly Provision[] };

function meantBy(asked: string, { provisions, works: [likeliest] }: Cited, reader: Reader): Meant | null {
  const [only, ...others] = provisions;
  if (others.length > 0) return { kind: "readings", provisions };
  if (only !== undefined) {
    const to = formatAddress({ work: only.work, edition: null, eId: only.eId });
    return { kind: "redirect", to, isPermanent: false };
  }
  const edition = likeliest === undefined ? null : chooseEdition(likeliest, reader.language, reader.day);
  if (likeliest === undefined || edition === null) return null;
  return { kind: "unknown-provision", work: likeliest, edition, isPinned: false, asked, eId: null };
}

/** Reads what stands in the parameter: an address first, since links hold nothing else; then a citation, as a reader types it. */
async function meant(reader: Reader, asked: string): Promise<Meant> {
  const located = await locate(reader, pathGiven(asked));
  if (located.kind === "choice") return { kind: "readings", provisions: located.provisions };
  if (located.kind !== "unknown-work") return located;
  const catalog = await catalogOf(reader.library);
  const cited = await findCited(asked, [], { ...reader, catalog });
  return (cited === null ? null : meantBy(asked, cited, reader)) ?? located;
}

type Aim = { readonly address: Address; readonly shown: Shown | null; readonly isPermanent: boolean };

/** What to show, or the address that leads to it; null for what is not there. */
function aimOf(found: Located): Aim | null {
  if (isShown(found)) return { address: addressOfShown(found), shown: found, isPermanent: true };
  if (found.kind !== "redirect") return null;
  const to = parseAddress(found.to);
  return to.ok ? { address: to.value, shown: null, isPermanent: found.isPermanent } : null;
}

/**
 * Finds the text that an address asks for beside another. `put=left` is what a form says that changes the left text: it is
 * sent to the right one's address, and leads on to the view with the new text on the left.
 */
export async function findBeside(reader: Reader, here: Shown, query: URLSearchParams): Promise<BesideFound> {
  const given = query.getAll("beside").join(" ");
  const asked = given.trim();
  if (asked === "") return { kind: "alone" };
  const found = await meant(reader, asked);
  if (found.kind === "readings") return { kind: "choice", asked, provisions: found.provisions };
  const aim = aimOf(found);
  if (aim === null) return { kind: "absent", asked, located: found };
  const own = addressOfShown(here);
  const isTurned = query.get("put") === "left";
  const viewGiven = query.get("view");
  const view = isSide(viewGiven) ? viewGiven : null;
  const isCanonical = given === addressPath(aim.address) && view === viewGiven && !isTurned;
  if (isCanonical && aim.shown !== null) return { kind: "pair", right: aim.shown, view };
  const pair = isTurned ? { left: aim.address, right: own, view } : { left: own, right: aim.address, view };
  return { kind: "elsewhere", pair, isPermanent: aim.isPermanent && !isTurned };
}
