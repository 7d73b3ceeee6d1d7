import { longestQuery } from "#lib/search/request";
import { here } from "../_words/here";
import { words } from "../_words/words";
import { type FieldTexts, SearchField } from "./box/SearchField";

/** `form` is the form's id, for fields elsewhere on the page; `kept` is what a new search keeps of the old one. */
export type Box = { readonly query: string; readonly form?: string; readonly kept?: readonly (readonly [name: string, value: string])[] };

const textsOfField = (): FieldTexts => ({
  label: words.say("search.label"),
  placeholder: words.say("search.placeholder"),
  suggestions: words.say("box.suggestions"),
  count: words.say("box.count", { count: "#" }),
  tooLong: words.say("box.tooLong", { most: longestQuery }),
  headings: {
    goto: words.say("search.goto"),
    provision: words.say("box.provisions"),
    work: words.say("box.works"),
    topic: words.say("box.topics"),
    search: words.say("box.searches"),
  },
});

/** The search box: a plain form, so that it works before and without any script. */
export function SearchBox({ box, isLarge = false }: { readonly box: Box; readonly isLarge?: boolean }) {
  return (
    <search>
      <form action={here("/search")} className="search-box" id={box.form} method="get">
        <SearchField
          className={isLarge ? "field field-large" : "field"}
          isBesideResults={box.form !== undefined}
          longest={longestQuery}
          query={box.query}
          source={`/api/suggest?language=${words.language}&q=`}
          texts={textsOfField()}
        />
        {box.kept?.map(([name, value]) => (
          <input key={`${name}=${value}`} name={name} type="hidden" value={value} />
        ))}
        <button className={isLarge ? "button button-large" : "button"} type="submit">
          {words.say("search.submit")}
        </button>
      </form>
    </search>
  );
}
