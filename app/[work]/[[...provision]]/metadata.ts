import type { Metadata } from "next";
import { titleOf } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { type Located, pinnedAddress } from "../../_address/located";
import { canonicalAddress } from "../../_words/canonical";
import { cutAtWord } from "../../_words/cutAtWord";
import { wordingInShort, wordingSentence } from "../../_words/wording";
import { words } from "../../_words/words";
import { labelOfLocated } from "./labelOfLocated";

/** Characters of a description: what result lists of search engines show. */
const descriptionLength = 160;

/** Title, description and canonical address of a page; the canonical one is always pinned. Pages of nothing are not indexed. */
export async function metadataOf(library: Library, located: Located): Promise<Metadata> {
  switch (located.kind) {
    case "work": {
      const { work, edition } = located;
      return {
        title: { absolute: `${titleOf(work, words.language)} · ${words.say("site.name")}` },
        description: wordingSentence(words, work, edition),
        ...canonicalAddress(pinnedAddress(located, null)),
      };
    }
    case "provision": {
      const { work, edition, provision } = located;
      const label = await labelOfLocated(library, located);
      return {
        title: `${label} · ${titleOf(work, words.language)}`,
        description: [cutAtWord(provision.text ?? "", descriptionLength), wordingInShort(words, work, edition)].filter(Boolean).join(" · "),
        ...canonicalAddress(pinnedAddress(located, located.eId)),
      };
    }
    case "act":
      return { title: titleOf(located.work, words.language), ...canonicalAddress(`/${located.work.id}`) };
    default:
      return { title: words.say("absent.title"), robots: { index: false } };
  }
}
