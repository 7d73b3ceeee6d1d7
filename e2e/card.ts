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

/**
 * Follows a link of a card. The pointer is brought there first: bringing it scrolls the page where the link stands within its
 * margins, the card moves with the page, and a press that begins on one place and ends on another is no click.
 */
export async function followFrom(card: Locator, name: string | RegExp): Promise<void> {
  const link = card.getByRole("link", { name });
  await link.hover();
  await link.click();
}
