import type { Work } from "#lib/law/work";
import { longestQuery } from "#lib/search/request";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

/** Searches one work: a plain form, whose answers lead back into it. */
export function SearchInWork({ work }: { readonly work: Work }) {
  const label = words.say("reading.searchIn");
  return (
    <search>
      <form action={here("/search")} className="search-in-work" method="get">
        <input name="work" type="hidden" value={work.id} />
        <input
          aria-label={label}
          autoComplete="off"
          className="field"
          maxLength={longestQuery}
          name="q"
          placeholder={label}
          required
          type="search"
        />
        <button className="button" type="submit">
          {words.say("search.submit")}
        </button>
      </form>
    </search>
  );
}
