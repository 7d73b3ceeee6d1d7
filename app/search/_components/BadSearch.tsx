import type { BadParameter } from "#lib/search/request";
import { Message } from "../../_components/Message";
import { words } from "../../_words/words";

/** A search whose address makes no sense: which part of it, and what it may be. The status is 400 (`proxy.ts`). */
export function BadSearch({ failure }: { readonly failure: BadParameter }) {
  return (
    <Message title={words.say("search.badTitle")}>
      <p>{words.say("search.bad", { parameter: failure.parameter, allowed: failure.allowed })}</p>
      <p className="mt-4">
        <a href="/search">{words.say("search.badStart")}</a>
      </p>
    </Message>
  );
}
