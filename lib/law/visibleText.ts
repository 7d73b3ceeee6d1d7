import type { Rights } from "#lib/law/work";
import { unreachable } from "#lib/result";

/** Words that an excerpt shows of each provision: a quotation, not a copy. */
const excerptWords = 25;

function opening(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= excerptWords ? text : `${words.slice(0, excerptWords).join(" ")} …`;
}

/** As much of a provision's text as its owner allows to be shown; null where there is none, or none may be. */
export function visibleText(rights: Rights, text: string | null): string | null {
  switch (rights) {
    case "full":
      return text;
    case "excerpt":
      return text === null ? null : opening(text);
    case "metadata":
      return null;
    default:
      return unreachable(rights);
  }
}
