import { type BadParameter, longestQuery } from "#lib/search/request";
import { BadRequest } from "../../_components/BadRequest";
import { Message } from "../../_components/Message";
import { words } from "../../_words/words";

type Props = { readonly failure: BadParameter; readonly query: string };

/** A search whose address makes no sense. What was typed stays in the box, to be mended. */
export function BadSearch({ failure, query }: Props) {
  const length = query.trim().length;
  if (failure.parameter === "q" && length > longestQuery) {
    return (
      <Message title={words.say("search.tooLongTitle")}>
        <p>{words.say("search.tooLong", { length, most: longestQuery })}</p>
      </Message>
    );
  }
  return (
    <BadRequest failure={failure} start={{ href: "/search", label: words.say("search.badStart") }} title={words.say("search.badTitle")} />
  );
}
