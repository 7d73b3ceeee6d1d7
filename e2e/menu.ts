import type { Locator, Page } from "@playwright/test";

/** Opens the menu of a provision of an English page, once a script serves it. */
export async function openMenu(page: Page, label: string): Promise<Locator> {
  await page.getByRole("button", { name: `${label}: copy, cite, save`, exact: true }).click();
  return page.getByRole("dialog", { name: label, exact: true });
}
