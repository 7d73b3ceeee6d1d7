import type { ReactNode } from "react";
import { inQuotes } from "#lib/law/cite/inQuotes";
import { isLaw } from "#lib/law/work";
import { pinnedAddress, type Reader } from "../../../_address/located";
import { citedOf } from "../../../_cite/citedOf";
import { citeQuery } from "../../../_cite/MenuLink";
import { PaperCitation } from "../../../_cite/PaperCitation";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { HowToCite } from "./HowToCite";
import type { TextMenu } from "./TextMenu";

type Props = NonNullable<Parameters<typeof TextMenu>[0]["of"]> & {
  readonly title: string;
  readonly reader: Reader;
  /** What else can be done with the work. */
  readonly children: ReactNode;
};

/** The pinned address of a work in the wording shown, to copy, and how to cite it. */
export async function CiteWork({ work, edition, title, reader, children }: Props) {
  const place = { work, edition, eId: null };
  const item = await citedOf(reader, place);
  const address = pinnedAddress(place, null);
  return (
    <>
      <div className="work-tools not-on-paper">
        <a data-copy="" href={here(address)}>
          {words.say("reading.copy")}
        </a>
        <a href={here(`${address}${citeQuery}`)} rel="nofollow">
          {words.say("menu.cite")}
        </a>
        {children}
      </div>
      <PaperCitation item={item} />
      <HowToCite item={item} label={isLaw(work.type) ? title : inQuotes(title, words.language)} place={place} />
    </>
  );
}
