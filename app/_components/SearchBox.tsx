import { here } from "../_words/here";
import { words } from "../_words/words";

/** `form` is the form's id, for fields elsewhere on the page; `kept` is what a new search keeps of the old one. */
export type Box = { readonly query: string; readonly form?: string; readonly kept?: readonly (readonly [name: string, value: string])[] };

/** The search box: a plain form, so that it works before and without any script. */
export function SearchBox({ box, isLarge = false }: { readonly box: Box; readonly isLarge?: boolean }) {
  return (
    <search>
      <form action={here("/search")} className="flex gap-2" id={box.form} method="get">
        <input
          aria-label={words.say("search.label")}
          autoComplete="off"
          className={isLarge ? "field field-large min-w-0 flex-1" : "field min-w-0 flex-1"}
          defaultValue={box.query}
          enterKeyHint="search"
          maxLength={1000}
          name="q"
          placeholder={words.say("search.placeholder")}
          type="search"
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
