import type { Rights } from "#lib/law/work";
import { unreachable } from "#lib/result";

/** Words that an excerpt shows of each provision: a quotation, not a copy. */
const excerptWords = 25;

/** Where the last word of a quotation ends; the end of the text where it has no more words. */
function endOfQuotation(text: string): number {
  let count = 0;
  let end = 0;
  for (const word of text.matchAll(/\S+/gu)) {
    count += 1;
    if (count > excerptWords) return end;
    end = word.index + word[0].length;
  }
  return text.length;
}

/** How much of a text its owner allows to be shown, from its beginning, in UTF-16 code units. */
export function shownLength(rights: Rights, text: string): number {
  switch (rights) {
    case "full":
      return text.length;
    case "excerpt":
      return endOfQuotation(text);
    case "metadata":
      return 0;
    default:
      return unreachable(rights);
  }
}

/** As much of a provision's text as its owner allows to be shown; null where there is none, or none may be. */
export function visibleText(rights: Rights, text: string | null): string | null {
  if (text === null || rights === "metadata") return null;
  const shown = shownLength(rights, text);
  return shown < text.length ? `${text.slice(0, shown)} …` : text;
}
