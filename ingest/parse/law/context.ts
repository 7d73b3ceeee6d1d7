import type { Draft } from "#ingest/parse/law/draft";
import type { LawForm } from "#ingest/parse/law/form";
import type { Ids } from "#ingest/parse/nodes";
import type { Line, Place, Problem } from "#ingest/stage";
import type { Language } from "#lib/law/language";

/** What the making of nodes needs to know of the source as a whole. */
export type Context = {
  readonly source: readonly Line[];
  readonly language: Language;
  readonly form: LawForm;
  readonly ids: Ids;
  /** Units above the basic one whose eId those inside them carry, because they count it anew (`countedAnew`). */
  readonly anew: ReadonlySet<Draft>;
  /** The numbers of annexes that are printed without one (`annexNumbers`). */
  readonly annexNumbers: ReadonlyMap<Draft, string>;
  readonly report: (problem: Problem) => void;
  /** Told where a list goes on after a gap that turned out to be none. */
  readonly settleGap: (place: Place) => void;
};
