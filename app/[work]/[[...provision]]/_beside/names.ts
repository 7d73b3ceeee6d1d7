import { labelOf } from "#lib/law/label";
import { titleOf } from "#lib/law/work";
import type { Side } from "../../../_address/beside";
import { entryLabel } from "../../../_words/entryName";
import { words } from "../../../_words/words";
import { type Column, knownIn } from "./column";
import type { Pairing } from "./columns";

type Pair = Pick<Pairing, "left" | "right">;

/** What is shown as a whole: `Article 44`; null where it is the work. */
export const entryNameIn = (column: Column): string | null => (column.entry === null ? null : entryLabel(column.entry, column.path));

/** What the address of a column names, as exactly as it does: `Article 44, paragraph 1`; the work by its title. */
export function nameIn(column: Column): string {
  const { shown, work } = column;
  if (column.entry === null || shown.kind !== "provision") return entryNameIn(column) ?? titleOf(work, words.language);
  return shown.isWhole ? (entryNameIn(column) ?? "") : labelOf(shown.eId, words.language, knownIn(column));
}

/** What tells two editions apart: their days, their languages, or both; null where the texts are of different works. */
function editionNames({ left, right }: Pair): Readonly<Record<Side, string>> | null {
  const [one, other] = [left.place?.edition, right.place?.edition];
  if (one === undefined || other === undefined || left.work.id !== right.work.id || one.id === other.id) return null;
  const nameOf = ({ date, language }: typeof one): string => {
    const day = date === null ? words.say("wording.shortUndated") : words.date(date);
    const spoken = words.say(`language.${language}`);
    if (one.language === other.language) return day;
    return one.date === other.date ? spoken : `${day}, ${spoken}`;
  };
  return { left: nameOf(one), right: nameOf(other) };
}

/** Short names that tell the two texts apart. */
export const shortNames = (pair: Pair): Readonly<Record<Side, string>> =>
  editionNames(pair) ?? { left: nameIn(pair.left), right: nameIn(pair.right) };

/** The view in one line: what stands beside what. */
export function pairTitle(pair: Pair): string {
  const editions = editionNames(pair);
  const [left, right] = [nameIn(pair.left), nameIn(pair.right)];
  if (editions === null || left !== right) return words.say("beside.title", { left, right });
  return words.say("beside.titleEditions", { name: left, ...editions });
}
