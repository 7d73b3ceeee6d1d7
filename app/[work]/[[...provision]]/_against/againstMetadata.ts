import type { Metadata } from "next";
import type { AgainstFound } from "../../../_address/findAgainst";
import type { Reader } from "../../../_address/located";
import { words } from "../../../_words/words";
import { nameOfView } from "./againstNames";
import { againstView } from "./againstView";

/** What a comparison says of itself. It is not listed by search engines; its canonical address is that of the text alone. */
export async function againstMetadata(reader: Reader, found: AgainstFound, ofText: Metadata): Promise<Metadata> {
  const robots = { index: false, follow: true };
  if (found.kind !== "pair") return { ...ofText, title: words.say("against.absentTitle"), robots };
  const view = await againstView(reader, found.text, found.edition);
  return { ...ofText, title: words.say("against.title", { name: nameOfView(found.text.work, view) }), robots };
}
