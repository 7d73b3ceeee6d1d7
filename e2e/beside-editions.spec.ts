import { accessibilityFaults } from "./axe";
import { expect, test } from "./journey";
import { say } from "./languages";
import { sidewaysScroll } from "./layout";
import { readers } from "./readers";
import { rows } from "./rows";

test.use({ library: "wordings" });

const older = "river-charter@2001-02-01.en/art-1";
const newer = "/river-charter@2010-05-01.en/art-1";

/** What stands beside what, by printed numbers: the older wording has paragraph 2 and subparagraph 2), the newer paragraph 5. */
const aligned = [
  ["1.", "1."],
  [null, "2."],
  ["3.", "3."],
  ["4.", "4."],
  ["1)", "1)"],
  [null, "2)"],
  ["3)", "3)"],
  ["5.", null],
];

for (const { name, language, isPhone, window, at } of readers)
  test.describe(name, () => {
    test.use(window);

    test("two editions are aligned, and stay aligned where a paragraph is taken out of one", async ({ page }) => {
      // The older one must be named: without a date, the address means the newest, in the language of the interface if held.
      await page.goto(`${at(newer)}?beside=${older}`);
      const absent = say(language, "beside.notInWording");
      const found = await rows(page);
      expect(found.map((row) => row.map((text) => (text === absent ? null : text.split(" ")[0])))).toEqual(aligned);
      const [left, right] = [page.locator("[id='art_1__para_3']"), page.locator("[id='beside--art_1__para_3']")];
      if (isPhone) {
        await expect(right).toBeHidden();
        await page.locator("a[data-tab=right]").click();
        await expect(right).toBeVisible();
        await expect(left).toBeHidden();
      } else expect((await left.boundingBox())?.y).toBeCloseTo((await right.boundingBox())?.y ?? Number.NaN, 0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  });
