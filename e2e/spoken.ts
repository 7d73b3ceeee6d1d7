import type { Page } from "@playwright/test";
import { type Language, untranslatedIn } from "./languages";

/** Where the links of a page lead, but for the switch of language, files, and places on the same page. */
const internalLinks = (page: Page): Promise<readonly string[]> =>
  page
    .locator("a[href^='/']:not([hreflang]):not([download]), form[action]")
    .evaluateAll((elements) => elements.map((it) => it.getAttribute("href") ?? it.getAttribute("action") ?? ""))
    .then((found) => found.filter((address) => /^\/(?!api\/|opensearch\.xml)/.test(address)));

/** Links and forms that lead out of the language of a page. */
export async function linksElsewhere(page: Page, language: Language): Promise<readonly string[]> {
  const stays = language === "en" ? /^\/(?!(?:kk|ru)(?:[/?#]|$))/ : new RegExp(`^/${language}(?:[/?#]|$)`);
  return (await internalLinks(page)).filter((address) => !stays.test(address));
}

/** Texts of the interface in English that stand on a page in another language, outside passages that say they are English. */
export const englishLeft = (page: Page, language: Language): Promise<readonly string[]> =>
  page.evaluate((known) => {
    const isEnglish = (element: Element | null): boolean => element?.closest("[lang]")?.getAttribute("lang") === "en";
    const all = [...document.body.querySelectorAll("*:not(script, style)")].filter((it) => !isEnglish(it));
    const own = all.flatMap((it) => [...it.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent));
    const named = all.flatMap((it) => ["aria-label", "title", "placeholder", "alt"].map((name) => it.getAttribute(name)));
    const said = new Set([...own, ...named].map((text) => text?.replace(/\s+/g, " ").trim()));
    return known.filter((text) => said.has(text));
  }, untranslatedIn(language));

/** Words of the interface that pass for English: Cyrillic letters, as text or as a name, in what says that it is English. */
export const passedForEnglish = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isEnglish = (element: Element): boolean => element.closest("[lang]")?.getAttribute("lang") === "en";
    const all = [...document.body.querySelectorAll("*:not(script, style)")].filter(isEnglish);
    const own = all.flatMap((it) =>
      [...it.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
    );
    const named = all.flatMap((it) => ["aria-label", "title", "placeholder"].map((name) => it.getAttribute(name) ?? ""));
    return [...own, ...named].filter((text) => /\p{Script=Cyrillic}/u.test(text));
  });
