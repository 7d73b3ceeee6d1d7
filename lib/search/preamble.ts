import { stemOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import type { Citation } from "#lib/law/citation/citation";
import { type EId, makeEId } from "#lib/law/eId";
import { languages } from "#lib/law/language";

/** The one provision of a law that is cited without a number. */
export const preamble: EId = makeEId({ unit: "preamble", number: null });

/** What it is called; Kazakh acts say either. */
const names = ["preamble", "преамбула", "кіріспе"];

/** What joins it to the name of an act: `preamble of the Constitution`, `преамбула к Конституции`. */
const joiners: ReadonlySet<string> = new Set(["of", "to", "the", "к", "ко"]);

const stems: ReadonlySet<string> = new Set(names.flatMap((name) => languages.map((language) => stemOf(name, language))));

const isPreamble = (word: string): boolean => languages.some((language) => stems.has(stemOf(word, language)));

/** Reads a text that names a preamble and nothing else but an act, before it or behind it. Null for any other text. */
export function parsePreamble(text: string): Citation | null {
  const all = words(text).map((word) => word.text);
  const at = all.findIndex(isPreamble);
  if (at < 0 || (at > 0 && at < all.length - 1)) return null;
  const around = all.filter((word, index) => index !== at && !joiners.has(word.toLowerCase()));
  return { chains: [[{ unit: "preamble", number: "" }]], name: around.length === 0 ? null : around.join(" ") };
}
