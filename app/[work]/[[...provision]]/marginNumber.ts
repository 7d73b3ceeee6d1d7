import type { Provision } from "#lib/law/provision";
import { words } from "../../_words/words";

/** The number that stands in the margin: the printed one; where none is printed, the count that citations use, quietly. */
export function marginNumber(it: Provision): { readonly text: string; readonly isPrinted: boolean } {
  if (it.num !== null) return { text: it.num, isPrinted: true };
  const [, unit, count] = /(?:^|__)([a-z]+)_(\d+)$/.exec(it.eId) ?? [];
  if (count === undefined || unit === "al") return { text: "¶", isPrinted: false };
  return { text: unit === "note" ? `${words.say("reading.note")}${count}` : count, isPrinted: false };
}
