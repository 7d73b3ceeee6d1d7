import { readStored } from "../_saved/stored";

/** The pinned address of the provision whose menu it is. */
export const addressOf = ({ origin, pathname }: HTMLAnchorElement): string => origin + pathname;

/** The address of a provision as the API and saved lists have it: without the prefix of the language. */
export const pathOf = ({ pathname }: HTMLAnchorElement): string => pathname.replace(/^\/(?:kk|ru)(?=\/)/, "");

function showSaved(button: HTMLElement | null, path: string, label: string): void {
  if (button === null) return;
  const stored = readStored();
  button.dataset.save = path;
  button.setAttribute("aria-pressed", String(Array.isArray(stored) && stored.includes(path)));
  if (button.lastElementChild) button.lastElementChild.textContent = ` ${label}`;
}

/** Makes the menu that of the provision whose `MenuLink` opened it. */
export function fillMenu(menu: HTMLElement, opener: HTMLAnchorElement): void {
  const label = opener.ariaLabel?.replace(menu.dataset.name ?? "", "") ?? "";
  menu.ariaLabel = label;
  menu.querySelector(".menu-title")?.replaceChildren(label);
  for (const link of menu.querySelectorAll<HTMLAnchorElement>("[data-tail]")) link.href = `${addressOf(opener)}${link.dataset.tail}`;
  for (const form of menu.querySelectorAll("form")) form.action = addressOf(opener);
  for (const details of menu.querySelectorAll("details")) details.open = false;
  for (const it of menu.querySelectorAll<HTMLElement>("[data-share]")) it.hidden = !("share" in navigator);
  showSaved(menu.querySelector("[data-save]"), pathOf(opener).slice(1), label);
}
