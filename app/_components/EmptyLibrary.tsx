import { words } from "../_words/words";
import { Message } from "./Message";

/** What every page shows while nothing has been published. */
export function EmptyLibrary() {
  return (
    <main className="page" id="text">
      <p className="site-name mt-6">{words.say("site.name")}</p>
      <Message title={words.say("empty.title")}>
        <p>{words.say("empty.help")}</p>
      </Message>
    </main>
  );
}
