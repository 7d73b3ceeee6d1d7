import { words } from "../_words/words";
import { SearchBox } from "./SearchBox";

/** The line on top of every page but the first: where one is, the search box, the library. */
export function SiteHeader({ query }: { readonly query?: string }) {
  return (
    <header className="border-line border-b not-on-paper">
      <div className="page flex flex-wrap items-center gap-x-8 gap-y-3 py-3">
        <a className="site-name" href="/">
          {words.say("site.name")}
        </a>
        <div className="order-last w-full tablet:order-none tablet:w-auto tablet:max-w-measure tablet:flex-1">
          <SearchBox query={query ?? ""} />
        </div>
        <nav aria-label={words.say("nav.main")} className="ml-auto">
          <a className="plain-link" href="/works">
            {words.say("nav.library")}
          </a>
        </nav>
      </div>
    </header>
  );
}
