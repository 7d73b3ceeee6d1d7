import type { Address } from "#lib/law/address";
import type { Named } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import type { Work } from "#lib/law/work";
import type { Side } from "../../../_address/beside";
import type { Entry } from "../../../_address/contents";
import { contentsIn } from "../../../_address/contentsIn";
import { pinnedOf, type Shown, type ShownAs } from "../../../_address/findBeside";
import type { Place, Reader } from "../../../_address/located";
import type { Target } from "../_components/shared";
import { noMarks } from "../marks";
import { listedEntries, readingOf } from "../reading";
import { type TextReferences, textReferencesOf } from "../textReferences";
import { type OtherEdition, otherEditions } from "./otherEditions";

/** One of two texts side by side, with all that its column shows. */
export type Column = {
  readonly side: Side;
  readonly shown: Shown;
  /** With the wording named, so that links go on showing it. */
  readonly address: Address;
  readonly work: Work;
  /** Null for an act that is not held. */
  readonly place: Place | null;
  /** What is shown as a whole, with what it stands in, outermost first; null for a work's contents. */
  readonly entry: Entry | null;
  readonly path: readonly Entry[];
  readonly provisions: readonly Provision[];
  /** What is listed instead of shown. */
  readonly listed: readonly Entry[];
  readonly target: Target | null;
  readonly before: Entry | null;
  readonly after: Entry | null;
  readonly texts: TextReferences;
  readonly editions: readonly OtherEdition[];
};

/** What stands before the ids of a column, so that no id stands twice on a page: `art_1` is in every law. */
export const idPrefixOf = (side: Side): string => (side === "left" ? "" : "beside--");

export const knownIn = ({ path, provisions }: Column): readonly Named[] => [...path, ...provisions];

const noTexts: TextReferences = { marks: noMarks, views: [], cited: new Map() };

const blank = {
  ...{ entry: null, path: [], provisions: [], listed: [], target: null, before: null, after: null },
  texts: noTexts,
};

type Bare = Omit<Column, "editions">;

async function provisionColumn({ library }: Reader, side: Side, shown: ShownAs<"provision">): Promise<Bare> {
  const { provision, block, work } = shown;
  const { entry, path, provisions, listed, before, after } = await readingOf(library, shown, provision);
  const isWhole = shown.isWhole || (provision.eId === entry.eId && block === null);
  return {
    ...{ side, shown, address: pinnedOf(shown), work, place: shown, entry, path, provisions, listed, before, after },
    target: isWhole ? null : { eId: provision.eId, block },
    texts: await textReferencesOf(library, provisions),
  };
}

/** The contents of a work; a text without headings is shown itself, as on its own page. */
async function workColumn({ library }: Reader, side: Side, shown: ShownAs<"work">): Promise<Bare> {
  const { work, edition } = shown;
  const column = { ...blank, side, shown, address: pinnedOf(shown), work, place: shown };
  const listed = listedEntries(await contentsIn(library, work.id, edition.id));
  const [only, ...others] = listed;
  if (only?.form !== "text" || others.length > 0) return { ...column, listed };
  const provisions = await library.range(work.id, edition.id, only.order, only.last);
  return { ...column, entry: only, path: [only], provisions, texts: await textReferencesOf(library, provisions) };
}

async function bareColumn(reader: Reader, side: Side, shown: Shown): Promise<Bare> {
  switch (shown.kind) {
    case "provision":
      return provisionColumn(reader, side, shown);
    case "work":
      return workColumn(reader, side, shown);
    default:
      return { ...blank, side, shown, address: pinnedOf(shown), work: shown.work, place: null };
  }
}

/** Collects what one side shows. */
export async function columnOf(reader: Reader, side: Side, shown: Shown): Promise<Column> {
  const [bare, editions] = await Promise.all([bareColumn(reader, side, shown), otherEditions(reader, shown)]);
  return { ...bare, editions };
}

/** A place in a wording that does not have it. */
export const emptyColumn = (side: Side, shown: ShownAs<"work">): Column => ({
  ...blank,
  ...{ side, shown, address: pinnedOf(shown), work: shown.work, place: shown, editions: [] },
});
