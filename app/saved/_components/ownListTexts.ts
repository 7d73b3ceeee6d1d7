import { saveTexts } from "../../_saved/saveTexts";
import { words } from "../../_words/words";

/** What the page says of the list that the browser keeps, and the names of its buttons. */
export const ownListTexts = () => ({
  ...saveTexts(),
  empty: words.say("saved.empty"),
  own: words.say("saved.own"),
  ownAll: words.say("saved.ownAll"),
  some: words.say("saved.notOwn"),
  none: words.say("saved.notOwnAny"),
  cleared: words.say("saved.cleared"),
  saveAll: words.say("saved.saveAll"),
  open: words.say("saved.openOwn"),
  clear: words.say("saved.clear"),
  undo: words.say("saved.undo"),
});

export type OwnListTexts = ReturnType<typeof ownListTexts>;
