import type { Entry } from "#lib/law/citation/numbers";
import type { TableUnit, UnitForms } from "#lib/law/citation/table";

/** One step of a citation: a unit and its numbers, `Article 44(1)`, `44, 45-баптар`, `this article`. */
export type Step = {
  /** Null where only numbers are given. */
  readonly unit: TableUnit | null;
  readonly entries: readonly Entry[];
  readonly count: keyof UnitForms;
  /** The unit is the one where the text stands, or the one that it named last; `entries` is then empty. */
  readonly points: "here" | "there" | null;
  /** Means much else when it stands alone: counts only with a step that is sure. */
  readonly unsure: boolean;
  /** Words say the number: `часть вторая`. */
  readonly inWords: boolean;
  readonly numberFirst: boolean;
  /** Its tokens, `next` exclusive. */
  readonly first: number;
  readonly next: number;
};

/** A step, or where reading may go on if none begins here. */
export type StepRead = { readonly step: Step | null; readonly next: number };

export const notHere = (at: number): StepRead => ({ step: null, next: at + 1 });
