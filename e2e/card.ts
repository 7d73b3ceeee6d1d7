import type { Locator, Page } from "@playwright/test";

/** A reference of a text, by the words it is made of: these are the document's own, in every language of the interface. */
export const reference = (page: Page, surface: string): Locator => page.getByRole("link", { name: surface, exact: true });

/** Opens the card of a reference. In the middle of the window first: where there is no room, a card moves when it is scrolled. */
export async function openCard(page: Page, surface: string): Promise<Locator> {
  await reference(page, surface).evaluate((it) => it.scrollIntoView({ block: "center" }));
  await reference(page, surface).locator("xpath=following-sibling::button[1]").click();
  return page.getByRole("dialog");
}
