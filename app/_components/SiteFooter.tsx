import { words } from "../_words/words";

export function SiteFooter() {
  return (
    <footer className="mt-24 border-line border-t not-on-paper">
      <p className="page py-6 text-quiet text-small">
        <span className="block max-w-measure">{words.say("site.footer")}</span>
      </p>
    </footer>
  );
}
