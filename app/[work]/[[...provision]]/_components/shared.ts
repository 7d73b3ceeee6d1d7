import type { EId } from "#lib/law/eId";
import type { Named } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import type { Place } from "../../../_address/located";
import type { Marks } from "../marks";

/** The provision that the address names; `block` is one block of its text, from 1, or null for all of it. */
export type Target = { readonly eId: EId; readonly block: number | null };

/** What all provisions of a text that is shown share. */
export type Shared = {
  readonly place: Place;
  readonly provisions: readonly Provision[];
  readonly known: readonly Named[];
  readonly target: Target | null;
  readonly marks: Marks;
  /** How often each provision is cited, by eId. */
  readonly cited: ReadonlyMap<string, number>;
  /** Where two texts share a page: what stands before the ids of this one, and where its numbers lead. */
  readonly idPrefix?: string;
  readonly addressOf?: (eId: EId) => string;
  /** The provision whose number and heading are the page's title. */
  readonly title?: EId;
  /** Whether a provision is shown without what it holds. */
  readonly isAlone?: boolean;
};
