import { PDFParse } from "pdf-parse";
import { expect, test } from "./journey";
import { article, say } from "./languages";
import { readers } from "./readers";

const pinned = "/constitution-1995@1998-10-07.en/art-44";

/** The texts of the sheets of a PDF. */
async function sheetsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  const { pages } = await parser.getText();
  await parser.destroy();
  return pages.map(({ text }) => text.replace(/\s+/g, " "));
}

for (const { name, language, window, at } of readers)
  test.describe(name, () => {
    test.use(window);

    test("a printed article has its text whole, and each sheet says which wording it is, its force, address and number", async ({
      page,
    }) => {
      await page.goto(at(pinned));
      const sheets = await sheetsOf(await page.pdf({ format: "A4" }));
      expect(sheets.length).toBe(2);
      for (const [index, sheet] of sheets.entries()) {
        expect(sheet).toContain(article(language, 44));
        expect(sheet).toMatch(new RegExp(`1998.* · ${say(language, "force.notice.ceased")}`));
        expect(sheet).toContain(pinned);
        expect(sheet).toContain(`${index + 1} / ${sheets.length}`);
      }
      const all = sheets.join(" ");
      expect(all).toMatch(/15\) exercise pardon of citizens; 16\) /);
      expect(all).toContain(String(new Date().getUTCFullYear()));
      expect(all).not.toContain(say(language, "menu.open"));
      expect(all).not.toContain(say(language, "reading.searchIn"));
    });
  });
