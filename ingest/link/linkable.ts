import type { KnownWorks } from "#ingest/link/knownWorks";
import type { Holdings } from "#ingest/link/targets";
import type { Problem } from "#ingest/stage";
import type { BibliographyEntry } from "#lib/law/bibliography";
import type { Provision } from "#lib/law/provision";
import type { Reference } from "#lib/law/reference";
import type { Edition, Facts } from "#lib/law/work";
import type { WorkRecord } from "#lib/store/rows";

/** An edition with all that linking reads of it. */
export type Linkable = {
  readonly work: WorkRecord;
  readonly edition: Edition;
  readonly facts: Facts;
  readonly provisions: readonly Provision[];
  readonly entries: ReadonlyMap<string, BibliographyEntry>;
};

/** What linking knows of the collection. */
export type Collection = Holdings & { readonly known: KnownWorks };

export type Linked = {
  readonly references: readonly { readonly reference: Reference; readonly position: number }[];
  readonly problems: readonly Problem[];
};
