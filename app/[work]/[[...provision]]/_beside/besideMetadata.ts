import type { Metadata } from "next";
import type { BesideFound, Shown } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";
import { words } from "../../../_words/words";
import { pairingOf } from "./columns";
import { pairTitle } from "./names";

/**
 * What a view says of itself: the title of both texts. It is not listed by search engines, since any two texts make one; its
 * canonical address is that of the left text alone.
 */
export async function besideMetadata(reader: Reader, left: Shown, beside: BesideFound, ofLeft: Metadata): Promise<Metadata> {
  const robots = { index: false, follow: true };
  if (beside.kind !== "pair") return { ...ofLeft, title: words.say("beside.absentTitle"), robots };
  return { ...ofLeft, title: pairTitle(await pairingOf(reader, left, beside.right)), robots };
}
