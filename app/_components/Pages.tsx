import { here } from "../_words/here";
import { words } from "../_words/words";

type Props = { readonly page: number; readonly pages: number; readonly addressOf: (page: number) => string };

/** The way through the pages of a list; from beyond its end the list itself leads back. */
export function Pages({ page, pages, addressOf }: Props) {
  if (pages < 2 || page > pages) return null;
  return (
    <nav aria-label={words.say("pages.label")} className="pagination not-on-paper">
      {page <= 1 ? (
        <span />
      ) : (
        <a className="button" href={here(addressOf(page - 1))} rel="prev">
          {words.say("pages.previous")}
        </a>
      )}
      <span className="text-quiet tabular">{words.say("pages.page", { page, pages })}</span>
      {page >= pages ? (
        <span />
      ) : (
        <a className="button" href={here(addressOf(page + 1))} rel="next">
          {words.say("pages.next")}
        </a>
      )}
    </nav>
  );
}
