import type { Metadata } from "next";
import { config } from "#lib/config";
import { visibleText } from "#lib/law/visibleText";
import { isLaw, titleOf } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { type Located, pinnedAddress } from "../../../_address/located";
import { today } from "../../../_address/today";
import { canonicalAddress, publicAddress } from "../../../_words/canonical";
import { cutAtWord } from "../../../_words/cutAtWord";
import { here } from "../../../_words/here";
import { standingOfEdition, wordingInShort, wordingSentence } from "../../../_words/wording";
import { words } from "../../../_words/words";
import { labelOfLocated } from "../labelOfLocated";
import { readingOf } from "../reading";
import { dublinCore } from "./dublinCore";
import { scholarTags, type Tags } from "./scholarTags";

/** Characters of a description: what result lists of search engines show. */
const descriptionLength = 160;

/** How a page shows where its link is sent: its own words, and whether they are law. Without PUBLIC_URL it has no address. */
function preview(title: string, description: string, path: string): Pick<Metadata, "openGraph" | "twitter"> {
  const url = config().publicUrl === null ? {} : { url: publicAddress(here(path)) };
  return {
    openGraph: { type: "article", title, description, siteName: words.say("site.name"), locale: words.language, ...url },
    twitter: { card: "summary", title, description },
  };
}

const tagsOf = (tags: Tags): Pick<Metadata, "other"> => ({ other: tags });

function ofWork(located: Extract<Located, { kind: "work" }>): Metadata {
  const { work, edition } = located;
  const path = pinnedAddress(located, null);
  const title = `${titleOf(work, words.language)} · ${words.say("site.name")}`;
  const description = [wordingSentence(words, work, edition), standingOfEdition(words, work, edition, today())?.label]
    .filter(Boolean)
    .join(" ");
  const address = config().publicUrl === null ? null : publicAddress(path);
  return {
    title: { absolute: title },
    description,
    ...canonicalAddress(path),
    ...preview(titleOf(work, words.language), description, path),
    ...tagsOf(isLaw(work.type) ? {} : scholarTags(work, edition, address)),
  };
}

/** The first words that stand on the page: the provision's own, or those of what it holds. */
async function openingOf(library: Library, located: Extract<Located, { kind: "provision" }>): Promise<string> {
  const { provision, work } = located;
  const { provisions } = await readingOf(library, located, provision);
  const inside = provisions.filter((it) => it.order >= provision.order && it.order <= provision.last);
  const text = inside.find((it) => it.text !== null && it.text !== "")?.text ?? null;
  return cutAtWord(visibleText(work.rights, text) ?? "", descriptionLength);
}

async function ofProvision(library: Library, located: Extract<Located, { kind: "provision" }>): Promise<Metadata> {
  const { work, edition, eId } = located;
  const label = await labelOfLocated(library, located);
  const path = pinnedAddress(located, eId);
  const title = `${label} · ${titleOf(work, words.language)}`;
  const force = standingOfEdition(words, work, edition, today())?.label;
  const description = [await openingOf(library, located), wordingInShort(words, work, edition), force].filter(Boolean).join(" · ");
  return {
    title,
    description,
    ...canonicalAddress(path),
    ...preview(title, description, path),
    ...tagsOf(dublinCore({ work, edition, label, address: publicAddress(path) })),
  };
}

/** Title, description, canonical address and what machines read of a page; the address is always pinned. Pages of nothing are not indexed. */
export async function metadataOf(library: Library, located: Located): Promise<Metadata> {
  switch (located.kind) {
    case "work":
      return ofWork(located);
    case "provision":
      return ofProvision(library, located);
    case "act":
      return { title: titleOf(located.work, words.language), ...canonicalAddress(`/${located.work.id}`) };
    case "withdrawn":
      return { title: words.say(located.pinned === null ? "withdrawn.title" : "withdrawn.edition"), robots: { index: false } };
    case "choice":
      return { title: words.say("choice.title", { asked: located.asked }), robots: { index: false } };
    default:
      return { title: words.say("absent.title"), robots: { index: false } };
  }
}
