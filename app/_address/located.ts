import { formatAddress } from "#lib/law/address";
import { dayOf, type PartialDate } from "#lib/law/date";
import type { EId } from "#lib/law/eId";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Edition, Withdrawal, Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";

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
  /** A provision of an act of which no text is held: whether the act has it is not known. */
  | { readonly kind: "unheld-provision"; readonly work: Work; readonly asked: string; readonly eId: EId | null }
  /** The work was taken out of the library, or the edition that the address names, with all its provisions. */
  | { readonly kind: "withdrawn"; readonly work: Work; readonly pinned: string | null; readonly withdrawn: Withdrawal }
  | { readonly kind: "unknown-work"; readonly asked: string }
  /** `eId`: the provision that the address names in the edition, if it names one. */
  | { readonly kind: "unknown-edition"; readonly work: Work; readonly asked: string; readonly eId: EId | null }
  | ({ readonly kind: "unknown-provision"; readonly asked: string; readonly eId: EId | null } & Place);

/** An edition that the library does not hold, any more or at all. */
export function editionNotHeld(work: Work, asked: string, eId: EId | null): Located {
  const withdrawn = work.withdrawnEditions?.find(({ id }) => id === asked);
  return withdrawn === undefined ? { kind: "unknown-edition", work, asked, eId } : { kind: "withdrawn", work, pinned: asked, withdrawn };
}

/** What an address is read for: the interface's language and the day decide where it names no edition. */
export type Reader = { readonly library: Library; readonly language: Language; readonly day: PartialDate };

export const readerOf = (library: Library, language: Language): Reader => ({ library, language, day: dayOf(new Date()) });

/** The address of a provision that always shows this wording. */
export const pinnedAddress = ({ work, edition }: Pick<Place, "work" | "edition">, eId: EId | null): string =>
  formatAddress({ work: work.id, edition: edition.id, eId });

/** The address as it was asked for: without an edition where it named none. */
export const addressOf = (place: Place, eId: EId | null): string =>
  formatAddress({ work: place.work.id, edition: place.isPinned ? place.edition.id : null, eId });
