import type { Rights } from "#lib/law/work";
import { unreachable } from "#lib/result";

/** Words that an excerpt shows of each provision: a quotation, not a copy. */
const excerptWords = 25;

/** As much of a text as its owner allows to be shown. */
export function visibleText(rights: Rights, text: string | null): string {
  if (text === null) return "";
  switch (rights) {
    case "full":
      return text;
    case "excerpt": {
      const all = text.split(/\s+/u);
      return all.length <= excerptWords ? text : `${all.slice(0, excerptWords).join(" ")} …`;
    }
    case "metadata":
      return "";
    default:
      return unreachable(rights);
  }
}
