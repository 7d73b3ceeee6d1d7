import type { BadParameter } from "#lib/search/request";
import { BadRequest } from "../../_components/BadRequest";
import { words } from "../../_words/words";

/** A search whose address makes no sense. */
export const BadSearch = ({ failure }: { readonly failure: BadParameter }) => (
  <BadRequest failure={failure} start={{ href: "/search", label: words.say("search.badStart") }} title={words.say("search.badTitle")} />
);
