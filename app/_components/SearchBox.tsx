import { words } from "../_words/words";

/** The search box: a plain form, so that it works before and without any script. */
export function SearchBox({ query, isLarge = false }: { readonly query: string; readonly isLarge?: boolean }) {
  return (
    <search>
      <form action="/search" className="flex gap-2" method="get">
        <input
          aria-label={words.say("search.label")}
          autoComplete="off"
          className={isLarge ? "field field-large min-w-0 flex-1" : "field min-w-0 flex-1"}
          defaultValue={query}
          enterKeyHint="search"
          maxLength={1000}
          name="q"
          placeholder={words.say("search.placeholder")}
          type="search"
        />
        <button className={isLarge ? "button button-large" : "button"} type="submit">
          {words.say("search.submit")}
        </button>
      </form>
    </search>
  );
}
