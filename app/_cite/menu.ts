import { copyText, withHost } from "../_components/copying";
import { addressOf, fillMenu, pathOf } from "./fillMenu";
import { textAsPrinted } from "./textAsPrinted";

/** What is said after copying, and where that failed. */
export type MenuTexts = { readonly said: string; readonly failed: string };

/** The menu of a page, and the link that it was opened by. */
type Menu = { readonly element: HTMLElement; opener: HTMLAnchorElement | null; readonly signal: AbortSignal };

const closest = <Found extends Element>({ target }: Event, selector: string): Found | null =>
  target instanceof Element ? target.closest<Found>(selector) : null;

const openerAt = (event: Event): HTMLAnchorElement | null => closest(event, ".menu-link");

const isPlain = (event: MouseEvent): boolean => event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

const isOpenFor = ({ element, opener }: Menu, link: HTMLAnchorElement | null): boolean =>
  link !== null && link === opener && element.matches(":popover-open");

function open(menu: Menu, link: HTMLAnchorElement): void {
  menu.element.hidePopover();
  menu.opener = link;
  fillMenu(menu.element, link);
  // Not every browser gives the focus to a link that is clicked, and it comes back here when the menu closes.
  link.focus({ preventScroll: true });
  menu.element.showPopover({ source: link });
  menu.element.querySelector<HTMLElement>("li > *")?.focus({ preventScroll: true });
}

/** With a script the links are buttons, for the keyboard and for those who hear them. */
function makeButtons({ signal }: Menu): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".menu-link")) {
    link.role = "button";
    link.ariaHasPopup = "dialog";
    link.ariaExpanded = "false";
  }
  const press = (event: KeyboardEvent): void => {
    const link = event.key === " " ? openerAt(event) : null;
    if (link === null) return;
    event.preventDefault();
    link.click();
  };
  document.addEventListener("keydown", press, { signal });
}

/** Opens and closes by the links. */
function serveLinks(menu: Menu): void {
  const { element, signal } = menu;
  let wasOpen: HTMLAnchorElement | null = null;
  // A press beside an open menu closes it before the click comes, which must not open it again.
  const remember = (event: Event): void => {
    const link = openerAt(event);
    wasOpen = isOpenFor(menu, link) ? link : null;
  };
  const click = (event: MouseEvent): void => {
    const link = openerAt(event);
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    if (isOpenFor(menu, link) || wasOpen === link) element.hidePopover();
    else open(menu, link);
    wasOpen = null;
  };
  addEventListener("pointerdown", remember, { capture: true, signal });
  document.addEventListener("click", click, { signal });
  const tell = ({ newState }: ToggleEvent): void => {
    if (menu.opener !== null) menu.opener.ariaExpanded = String(newState === "open");
  };
  element.addEventListener("toggle", tell, { signal });
}

/** Arrows go round in the menu; Tab leads out of it, and closes it. */
function serveKeys({ element, signal }: Menu): void {
  const step = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const items = [...element.querySelectorAll<HTMLElement>("a, button, summary")].filter((it) => it.checkVisibility());
    const at = items.findIndex((it) => it.matches(":focus"));
    items.at((at + by) % items.length)?.focus();
  };
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) element.hidePopover();
  };
  element.addEventListener("keydown", step, { signal });
  element.addEventListener("focusout", leave, { signal });
}

async function textWithCitation(opener: HTMLAnchorElement): Promise<string> {
  const text = textAsPrinted(opener);
  const answer = await fetch(`/api/cite${pathOf(opener)}?language=${document.documentElement.lang}`);
  if (!answer.ok) throw new Error(`The citation came with status ${answer.status}`);
  return `${text}\n\n${withHost(await answer.text())}`;
}

/** Does what is chosen, and closes the menu where nothing more is to be seen in it. */
function serveItems(menu: Menu, { said, failed }: MenuTexts): void {
  const { element, signal } = menu;
  const choose = (event: Event): void => {
    const item = closest<HTMLElement>(event, "[data-copy], [data-copy-text], [data-save], [data-share]");
    const { opener } = menu;
    if (item === null || opener === null) return;
    const { copyText: isText, share } = item.dataset;
    if (isText !== undefined) copyText(textWithCitation(opener), said, failed);
    // A reader who closes the sheet of the device has done nothing wrong.
    if (share !== undefined) navigator.share({ title: document.title, url: addressOf(opener) }).catch(() => undefined);
    element.hidePopover();
  };
  element.addEventListener("click", choose, { signal });
}

/** Serves the menu of the page until the signal. */
export function serveMenu(texts: MenuTexts, signal: AbortSignal): void {
  const element = document.getElementById("provision-menu");
  if (element === null) return;
  const menu: Menu = { element, opener: null, signal };
  makeButtons(menu);
  serveLinks(menu);
  serveKeys(menu);
  serveItems(menu, texts);
}
