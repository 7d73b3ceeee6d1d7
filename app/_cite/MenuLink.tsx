import { here } from "../_words/here";
import { words } from "../_words/words";

/** The page of an address with its citations on top, in every style: `CitePanel`. */
export const citeQuery = "?cite#cite";

/**
 * Opens the menu of a provision (`ProvisionMenu`). Without a script it leads to the page that has the same in it.
 *
 * @param address pinned.
 * @param children what is seen of it where it has room for words.
 */
export function MenuLink({
  address,
  label,
  children = "…",
}: {
  readonly address: string;
  readonly label: string;
  readonly children?: string;
}) {
  return (
    <a
      aria-label={words.say("menu.name", { label })}
      className="menu-link not-on-paper"
      href={here(`${address}${citeQuery}`)}
      lang={words.language}
      rel="nofollow"
    >
      {children}
    </a>
  );
}
