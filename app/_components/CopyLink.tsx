import { here } from "../_words/here";
import { words } from "../_words/words";

/** The pinned address of a provision: a link, which a script turns into a button that copies (`CopyLinks`). */
export function CopyLink({ address, label }: { readonly address: string; readonly label: string }) {
  return (
    <a
      aria-label={words.say("reading.copyTo", { label })}
      className="copy-link not-on-paper"
      data-copy=""
      href={here(address)}
      lang={words.language}
    >
      {words.say("reading.copy")}
    </a>
  );
}
