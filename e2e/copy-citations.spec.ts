import { readFile } from "node:fs/promises";
import { accessibilityFaults } from "./axe";
import { clipboard, expect, test } from "./journey";
import { article, type Language, languages, say, under } from "./languages";
import { addressOf } from "./libraries";
import { readers } from "./readers";

const pinned = "/constitution-1995@1998-10-07.en/art-39";

/** A citation of the article as the API gives it, with whole addresses. */
const citedBy = async (query: string): Promise<string> =>
  (await (await fetch(`${addressOf("ours")}/api/cite${pinned}?${query}`)).text()).replace(
    /(?<=[\s<])\/(?=constitution)/g,
    `${addressOf("ours")}/`,
  );

/** What the citations of a page are asked by, in their order: the reader's language first, then the styles. */
const queriesFor = (own: Language): readonly string[] => [
  ...[own, ...languages.filter((it) => it !== own)].map((language) => `language=${language}`),
  "style=oscola",
  "style=gost",
];

const files = { BibTeX: ["bib", "@"], RIS: ["ris", "TY  - "], "CSL-JSON": ["json", "["] } as const;

for (const { name, language, window, at } of readers)
  test.describe(name, () => {
    test.use({ ...window, permissions: ["clipboard-read", "clipboard-write"] });
    const opener = say(language, "menu.name", { label: article(language, 39) });

    test("a text is copied as printed, with its citation", async ({ page }) => {
      await page.goto(at(pinned));
      await page.getByRole("button", { name: opener, exact: true }).click();
      await page.getByRole("button", { name: say(language, "menu.copyText") }).click();
      await expect(page.getByRole("status")).not.toBeEmpty();
      const [heading, first, second, third, ...rest] = (await clipboard(page)).split("\n");
      expect(heading).toBe("Article 39");
      expect(first).toMatch(/^1\. Rights and freedoms .+ population\.$/);
      expect(second).toBe("2. Any actions capable of upsetting interethnic concord shall be deemed unconstitutional.");
      expect(third).toMatch(/^3\. Any form .+ articles 10-11; 13-15 paragraph 1 of .+ shall not be restricted in any event\.$/);
      expect(rest).toEqual(["", await citedBy(`language=${language}`)]);
    });

    test("every citation is copied as the API gives it, survives a reload, and comes as a file too", async ({ page }) => {
      await page.goto(at(pinned));
      await page.getByRole("button", { name: opener, exact: true }).click();
      await page.getByRole("link", { name: say(language, "menu.cite"), exact: true }).click();
      await expect(page).toHaveURL(under(language, `${pinned}?cite#cite`));
      await page.reload();
      const panel = page.locator("#cite");
      await expect(panel).toBeInViewport();
      const queries = queriesFor(language);
      await expect(panel.getByRole("button")).toHaveCount(queries.length);
      const buttons = await panel.getByRole("button").all();
      for (const [index, button] of buttons.entries()) {
        const wanted = await citedBy(queries[index] ?? "");
        await button.click();
        await expect(page.getByRole("status")).not.toBeEmpty();
        await expect.poll(() => clipboard(page)).toBe(wanted);
      }
      expect(await accessibilityFaults(page)).toEqual([]);
      for (const [format, [extension, sign]] of Object.entries(files)) {
        const [file] = await Promise.all([page.waitForEvent("download"), panel.getByRole("link", { name: format }).click()]);
        const text = await readFile(await file.path(), "utf8");
        expect(file.suggestedFilename()).toBe(`constitution-1995-1998-10-07.en-art-39.${extension}`);
        expect([text.startsWith(sign), text.includes(pinned)]).toEqual([true, true]);
      }
    });
  });
