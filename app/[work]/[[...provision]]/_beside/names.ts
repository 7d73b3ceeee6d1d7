import { labelOf } from "#lib/law/label";
import { titleOf } from "#lib/law/work";
import { entryLabel } from "../../../_words/entryName";
import { words } from "../../../_words/words";
import { type Column, knownIn } from "./column";
import type { Pairing } from "./columns";

/** What is shown as a whole: `Article 44`; null where it is the work. */
export const entryNameIn = (column: Column): string | null => (column.entry === null ? null : entryLabel(column.entry, column.path));

/** What the address of a column names, as exactly as it does: `Article 44, paragraph 1`; the work by its title. */
export function nameIn(column: Column): string {
  const { shown, work } = column;
  if (shown.kind !== "provision") return titleOf(work, words.language);
  return shown.isWhole ? (entryNameIn(column) ?? "") : labelOf(shown.eId, words.language, knownIn(column));
}

/** The view in one line: what stands beside what. */
export const pairTitle = ({ left, right }: Pick<Pairing, "left" | "right">): string =>
  words.say("beside.title", { left: nameIn(left), right: nameIn(right) });
