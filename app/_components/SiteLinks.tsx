import { here } from "../_words/here";
import { words } from "../_words/words";

/** The ways to all works and to what the reader saved, on every page. */
export const SiteLinks = () => (
  <nav aria-label={words.say("nav.main")} className="site-links">
    <a className="plain-link nav-link" href={here("/works")}>
      {words.say("nav.library")}
    </a>
    <a className="plain-link nav-link" href={here("/saved")}>
      {words.say("nav.saved")}
    </a>
  </nav>
);
