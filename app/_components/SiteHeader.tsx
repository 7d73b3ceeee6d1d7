import { here } from "../_words/here";
import { words } from "../_words/words";
import { LanguageSwitch } from "./LanguageSwitch";
import { type Box, SearchBox } from "./SearchBox";
import { SiteLinks } from "./SiteLinks";

/** The line on top of every page but the first: the site's name, the search box, the library. */
export function SiteHeader({ box }: { readonly box: Box }) {
  return (
    <header className="site-header not-on-paper">
      <div className="page flex flex-wrap items-center gap-x-4 gap-y-2 py-3 tablet:gap-x-8">
        <a className="site-name" href={here("/")}>
          {words.say("site.name")}
        </a>
        <div className="order-last w-full desktop:order-none desktop:w-auto desktop:max-w-measure desktop:flex-1">
          <SearchBox box={box} />
        </div>
        <SiteLinks />
        <LanguageSwitch />
      </div>
    </header>
  );
}
