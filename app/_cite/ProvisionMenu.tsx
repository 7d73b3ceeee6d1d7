import type { ReactNode } from "react";
import { SaveButton } from "../_saved/SaveButton";
import { words } from "../_words/words";
import { MenuBehaviour } from "./MenuBehaviour";
import { citeQuery } from "./MenuLink";

/** A link of the menu: the script puts the address of the provision before what it says here. */
export const MenuTail = ({ tail, children }: { readonly tail: string; readonly children: ReactNode }) => (
  <a data-tail={tail} href={tail === "" ? "#text" : tail}>
    {children}
  </a>
);

/**
 * The one menu of a page: filled by a script for the provision whose `MenuLink` opens it, so that a page of a hundred
 * provisions holds it once.
 *
 * @param beside what opens a text beside the provision; null where one is open already.
 */
export function ProvisionMenu({ beside }: { readonly beside: ReactNode }) {
  return (
    <>
      <div
        className="provision-menu not-on-paper"
        data-name={words.say("menu.name", { label: "" })}
        id="provision-menu"
        lang={words.language}
        popover="auto"
        role="dialog"
      >
        <p className="menu-title" id="provision-menu-title" />
        <ul>
          <li>
            <a data-copy="" data-tail="" href="#text">
              {words.say("reading.copy")}
            </a>
          </li>
          <li>
            <button data-copy-text="" type="button">
              {words.say("menu.copyText")}
            </button>
          </li>
          <li>
            <MenuTail tail={citeQuery}>{words.say("menu.cite")}</MenuTail>
          </li>
          <li>
            <SaveButton address="/" label="" />
          </li>
          {beside === null ? null : <li>{beside}</li>}
          <li>
            <button data-share="" hidden type="button">
              {words.say("menu.share")}
            </button>
          </li>
        </ul>
      </div>
      <MenuBehaviour failed={words.say("cite.failed")} said={words.say("cite.copiedText")} />
    </>
  );
}
