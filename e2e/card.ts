import { expect, type Locator, type Page } from "@playwright/test";

/** A reference of a text, by the words it is made of: these are the document's own, in every language of the interface. */
export const reference = (page: Page, surface: string): Locator => page.getByRole("link", { name: surface, exact: true });

/** Opens the card of a reference, which stays within the window: one that had to be scrolled to would move away from a click. */
export async function openCard(page: Page, surface: string): Promise<Locator> {
  await reference(page, surface).locator("xpath=following-sibling::button[1]").click();
  const card = page.getByRole("dialog");
  await expect(card).toBeInViewport({ ratio: 1 });
  return card;
}
