import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

/** How often a provision is cited, quietly in the margin: a link to where it says by what. */
export function CitedCount({ count, address, label }: { readonly count: number; readonly address: string; readonly label: string }) {
  if (count === 0) return null;
  return (
    <a
      aria-label={words.say("citedBy.countOf", { count, label })}
      className="cited-count not-on-paper"
      href={here(`${address}#cited-by`)}
      lang={words.language}
    >
      {words.say("citedBy.count", { count })}
    </a>
  );
}
