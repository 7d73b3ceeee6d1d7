import { headers } from "next/headers";
import type { EId } from "#lib/law/eId";
import { titleOf } from "#lib/law/work";
import { type Place, pinnedAddress } from "../../../_address/located";
import { today } from "../../../_address/today";
import { publicAddress } from "../../../_words/canonical";
import { standingInNotice, wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import { cssString } from "./cssString";

/** The nonce of this page, without which the security policy lets no style stand in it. */
async function nonceOfPage(): Promise<string | undefined> {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}

/** Names in the margin of a page of paper, which are set in one line each. */
const longestName = 60;

const short = (text: string): string => (text.length <= longestName ? text : `${text.slice(0, longestName).trimEnd()}…`);

type Props = { readonly place: Place; readonly eId: EId | null; readonly label: string };

/** What every sheet of paper says, so that one alone can still be relied on: work, place, wording, force, address and page. */
export async function PaperFrame({ place, eId, label }: Props) {
  const { work, edition } = place;
  const standing = standingInNotice(words, work, edition, today());
  const wording = [wordingInShort(words, work, edition), standing?.label].filter(Boolean).join(" · ");
  const boxes = {
    "top-left": cssString([short(titleOf(work, words.language)), label].join(" · ")),
    "top-right": cssString(wording),
    "bottom-left": cssString(publicAddress(pinnedAddress(place, eId))),
    "bottom-right": 'counter(page) " / " counter(pages)',
  };
  const rules = Object.entries(boxes).map(([box, content]) => `@${box}{content:${content}}`);
  return <style nonce={await nonceOfPage()}>{`@page{${rules.join("")}}`}</style>;
}
