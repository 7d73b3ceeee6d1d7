import { here } from "../_words/here";
import { words } from "../_words/words";

export function SiteFooter() {
  return (
    <footer className="mt-24 border-line border-t not-on-paper">
      <div className="page flex flex-wrap justify-between gap-x-8 gap-y-2 py-6 text-quiet text-small">
        <p className="max-w-measure">{words.say("site.footer")}</p>
        <nav aria-label={words.say("nav.more")} className="flex flex-wrap gap-x-6">
          <a className="plain-link footer-link" href={here("/explore")}>
            {words.say("nav.references")}
          </a>
          <a className="plain-link footer-link" href={here("/audit")}>
            {words.say("nav.audit")}
          </a>
          <a className="plain-link footer-link" href={here("/accessibility")}>
            {words.say("accessibility.title")}
          </a>
        </nav>
      </div>
    </footer>
  );
}
