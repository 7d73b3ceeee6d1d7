import { labelOf } from "#lib/law/label";
import type { Library } from "#lib/store/library";
import { pathTo } from "../../_address/contents";
import { contentsIn } from "../../_address/contentsIn";
import type { Located } from "../../_address/located";
import { entryLabel } from "../../_words/entryName";
import { words } from "../../_words/words";

/** The name of what an address leads to, with the numbers and headings as printed. */
export async function labelOfLocated(library: Library, located: Extract<Located, { kind: "provision" }>): Promise<string> {
  const { work, edition, provision, eId } = located;
  const path = pathTo((await contentsIn(library, work.id, edition.id)).entries, provision.order);
  const entry = path.at(-1);
  return located.isWhole && entry !== undefined ? entryLabel(entry, path) : labelOf(eId, words.language, [...path, provision]);
}
