import type { LawForm } from "#ingest/parse/law/form";
import { type LawLine, type MarkedLine, restOf } from "#ingest/parse/law/markedLine";
import { basicRank, isContainerRank, type Marker } from "#ingest/parse/law/marker";
import type { Reading } from "#ingest/parse/law/openLists";
import { successionOf } from "#ingest/parse/law/sequence";
import { isFinished, leadsIn, startsLarge } from "#ingest/text";

/** Whether the line above is done, so that a number may begin here. A line that is only a marker or a heading is. */
export function isClear(above: MarkedLine | undefined): boolean {
  if (above === undefined || above.line.end === "block") return true;
  const headed = above.marker !== null && (above.marker.row.follows !== "text" || restOf(above.line, above.marker) === "");
  return headed || isFinished(above.line.text) || leadsIn(above.line.text);
}

/**
 * Whether a line ends in mid-citation, whatever its layout says: "… in paragraph 2 of". Headings may end so too, and an item of
 * a list may end with "or" where its block ends.
 */
export function announces({ line, marker }: MarkedLine, form: LawForm): boolean {
  if (line.headingLevel !== null || (marker !== null && marker.row.follows !== "text")) return false;
  if (line.block !== null && line.end === "block") return false;
  return form.announces.test(line.text) || (form.joins.test(line.text) && line.end !== "block" && !/;\s*\p{L}+$/u.test(line.text));
}

/** Whether what follows the marker on its line can follow such a marker: "Article 48 of the Constitution" is a citation. */
export function fitsRest(marker: Marker, rest: string, form: LawForm): boolean {
  if (rest === "" || marker.row.follows === "text") return true;
  if (marker.row.unit === "att" && form.belongsTo.test(rest) && !isFinished(rest)) return true;
  return startsLarge(rest) || form.deleted.test(rest) || /^[\d(«"“–—:-]/u.test(rest);
}

/** Whether one reading of a line starts a provision: its number goes on its list, and the lines around it let one begin there. */
export function isAccepted({ marker, succession }: Reading, line: LawLine, above: MarkedLine | undefined, form: LawForm): boolean {
  const rest = restOf(line, marker);
  const clear = isClear(above);
  if (!fitsRest(marker, rest, form)) return false;
  if (above !== undefined && announces(above, form)) return false;
  if (succession === "next" || succession === "inserted")
    return (
      clear ||
      (marker.row.numbering !== "plain" && above !== undefined && /,$/u.test(above.line.text)) ||
      above?.line.end === "doubtful" ||
      startsLarge(rest) ||
      rest === ""
    );
  if (!clear) return false;
  if (isContainerRank(marker.rank)) return true;
  if (marker.rank === basicRank) return succession !== "none" && (succession !== "repeated" || form.name !== "points");
  if (succession !== "repeated") return succession === "gap";
  const leads = above?.marker === null && leadsIn(above.line.text);
  return marker.number === "1" || (leads && successionOf(null, marker.order) === "next");
}
