import type { Page } from "@playwright/test";

/** The rows of two texts that are aligned, each half as one line. */
export const rows = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.locator(".beside-rows tbody tr:not(.beside-notices)").evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll("td")].map((cell) => {
        const words = [...cell.querySelectorAll(".number, .provision-text, .own-text, .wrap-up, .entry-number")].map(
          (it) => it.textContent,
        );
        return (words.length > 0 ? words.join(" ") : (cell.textContent ?? "")).replace(/\s+/g, " ").trim();
      }),
    ),
  );
