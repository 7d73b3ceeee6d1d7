import type { Library } from "#lib/store/library";
import { CitationExamples } from "../../_components/CitationExamples";
import { Message } from "../../_components/Message";
import { here } from "../../_words/here";
import { words } from "../../_words/words";

/** The search page before anything is asked: what can be asked. */
export function EmptySearch({ library }: { readonly library: Library }) {
  return (
    <Message title={words.say("search.emptyTitle")}>
      <p>{words.say("search.emptyHelp")}</p>
      <CitationExamples label={words.say("examples.label")} library={library} />
      <p>
        <a href={here("/works")}>{words.say("home.all")}</a>
      </p>
    </Message>
  );
}
