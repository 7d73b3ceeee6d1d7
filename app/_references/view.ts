import type { PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import type { Edition, Work } from "#lib/law/work";
import type { StoredReference } from "#lib/store/referenceRows";

/** One thing that a reference may point to, as pages show it. */
export type TargetView = {
  /** `Article 47, paragraph 1`; the name of the work or act where it is meant as a whole. */
  readonly label: string;
  /** The work or act that the label belongs to; null where it is the label itself, or is not known by name. */
  readonly title: string | null;
  readonly titleLanguage: Language | null;
  /** The address that shows it: ours, or for an act that is not held that of its publisher. Null: nothing to open. */
  readonly url: string | null;
  readonly isOutside: boolean;
  /** The beginning of its text; null where there is none, or its owner does not allow it. */
  readonly opening: string | null;
  readonly held: { readonly work: Work; readonly edition: Edition } | null;
  readonly reading: number;
};

/** A reference as pages show it. */
export type ReferenceView = {
  readonly reference: StoredReference;
  readonly targets: readonly TargetView[];
  /** Where following it leads; null where it opens what can be chosen or said of it. */
  readonly href: string | null;
  readonly isOutside: boolean;
  /** The day as of which a law was cited, where it is shown in another wording. */
  readonly citedAsOf: PartialDate | null;
  /** The number of the note that tells on paper what it points to. */
  readonly note?: number;
  /** Where two texts share a page: which of them it stands in, and the id of the provision beside it that it points to. */
  readonly beside?: { readonly idPrefix: string; readonly twin: string | null };
};

/** The name of a reference in the names of links and buttons: what it points to, else its own words. */
export function nameOf({ reference, targets }: ReferenceView): string {
  const [first, ...others] = targets;
  return first === undefined || others.length > 0 ? reference.surface : first.label;
}
