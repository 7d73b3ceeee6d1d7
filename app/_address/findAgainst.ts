import { parseAddress } from "#lib/law/address";
import { parseDate } from "#lib/law/date";
import { formatEditionId, parseEditionId } from "#lib/law/edition";
import type { Edition } from "#lib/law/work";
import { splitLanguage } from "../_words/prefix";
import type { Shown, ShownAs } from "./findBeside";

/** A text that has editions. */
export type Comparable = ShownAs<"work"> | ShownAs<"provision">;

/** Where the parameter `against` leads. */
export type AgainstFound =
  | { readonly kind: "pair"; readonly text: Comparable; readonly edition: Edition }
  /** The same comparison has another spelling, or a day was given that one edition has. */
  | { readonly kind: "elsewhere"; readonly edition: string; readonly isPermanent: boolean }
  /** An empty field, or the edition that is shown: there is nothing to compare. */
  | { readonly kind: "alone" }
  | { readonly kind: "absent"; readonly asked: string };

/** The edition that an address names, given whole or from wherever the site is served; null if it is none of this work. */
function editionInAddress(asked: string, work: string): string | null {
  const path = /^https?:\/\//i.test(asked) && URL.canParse(asked) ? new URL(asked).pathname : `/${asked.replace(/^\/+/, "")}`;
  const address = parseAddress(splitLanguage(path).rest);
  return address.ok && address.value.work === work ? address.value.edition : null;
}

type Meant = { readonly edition: Edition; readonly isExact: boolean };

/** The edition that is meant: by its id, by its address, or by its day alone, then in the language that is read. */
function meant(asked: string, { work, edition: shown }: Comparable): Meant | null {
  const id = parseEditionId(asked);
  const named = id.ok ? formatEditionId(id.value) : editionInAddress(asked, work.id);
  const exact = work.editions.find((it) => it.id === named);
  if (exact !== undefined) return { edition: exact, isExact: true };
  const day = parseDate(asked);
  const ofDay = day.ok ? work.editions.filter(({ date }) => date === day.value) : [];
  const spoken = ofDay.find(({ language }) => language === shown.language) ?? ofDay[0];
  return spoken === undefined ? null : { edition: spoken, isExact: false };
}

/** Finds the edition that a text is to be compared with. */
export function findAgainst(here: Shown, query: URLSearchParams): AgainstFound {
  const given = query.getAll("against").join(" ");
  const asked = given.trim();
  if (asked === "") return { kind: "alone" };
  const found = here.kind === "act" ? null : meant(asked, here);
  if (found === null || here.kind === "act") return { kind: "absent", asked };
  const { edition, isExact } = found;
  if (edition.id === here.edition.id) return { kind: "alone" };
  return given === edition.id ? { kind: "pair", text: here, edition } : { kind: "elsewhere", edition: edition.id, isPermanent: isExact };
}
