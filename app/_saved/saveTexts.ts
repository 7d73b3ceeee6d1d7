import { words } from "../_words/words";
import type { SaveTexts } from "./SaveButtons";
import { mostSaved } from "./savedQuery";

/** What the scripts around saved provisions say, in the language of the page. */
export const saveTexts = (): SaveTexts => ({
  kept: words.say("saved.kept"),
  removed: words.say("saved.removed"),
  full: words.say("saved.full", { most: mostSaved }),
  blocked: words.say("saved.blocked"),
});
