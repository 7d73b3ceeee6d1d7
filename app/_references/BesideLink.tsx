import type { Address } from "#lib/law/address";
import { besideAddress } from "../_address/beside";
import { here } from "../_words/here";
import { words } from "../_words/words";

/** Opens what a link leads to beside the text that is read. */
export function BesideLink({ left, url, name }: { readonly left: Address; readonly url: string; readonly name: string }) {
  const address = besideAddress(left, url);
  if (address === null) return null;
  return (
    <a aria-label={words.say("beside.openThisOne", { name })} className="open-beside" href={here(address)}>
      {words.say("beside.openThis")}
    </a>
  );
}
