import type { Marker } from "#ingest/parse/law/marker";
import type { CleanLine } from "#ingest/stage";

/**
 * A line that may start a provision. `quoted`: it stands in a text that an amending act quotes, and starts none of the act's own.
 * `front`: the format says that it stands before the body, and it starts none either. `mayCall`: a raised digit after its number
 * may call a note. `countedBy`: the list of the format that counts its number, which is typed nowhere; null: no list does.
 */
export type LawLine = CleanLine & {
  readonly quoted: boolean;
  readonly front: boolean;
  readonly mayCall: boolean;
  readonly countedBy: string | null;
};

/** A line with the marker it starts with, if it starts a provision. `announced`: the line above ends in mid-citation ("… of"). */
export type MarkedLine = { readonly line: LawLine; readonly marker: Marker | null; readonly announced: boolean };

/** What stands on a line after its marker. */
export const restOf = (line: LawLine, marker: Marker): string => line.text.slice(marker.length).trim();
