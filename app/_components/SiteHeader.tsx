import { here } from "../_words/here";
import { words } from "../_words/words";
import { LanguageSwitch } from "./LanguageSwitch";
import { type Box, SearchBox } from "./SearchBox";

/** The line on top of every page but the first: the site's name, the search box, the library. */
export function SiteHeader({ box }: { readonly box: Box }) {
  return (
    <header className="site-header not-on-paper">
      <div className="page flex flex-wrap items-center gap-x-4 gap-y-2 py-3 tablet:gap-x-8">
        <a className="site-name" href={here("/")}>
          {words.say("site.name")}
        </a>
        <div className="order-last w-full tablet:order-none tablet:w-auto tablet:max-w-measure tablet:flex-1">
          <SearchBox box={box} />
        </div>
        <nav aria-label={words.say("nav.main")} className="order-1 ml-auto flex gap-x-5 tablet:order-none">
          <a className="plain-link nav-link" href={here("/works")}>
            {words.say("nav.library")}
          </a>
          <a className="plain-link nav-link" href={here("/saved")}>
            {words.say("nav.saved")}
          </a>
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  );
}
