import { expect, test } from "vitest";
import { permalinkName } from "./permalinkName";

test.each([
  ["Article 44", "Article 44", "Article 44: permanent link"],
  ["Article 44, subparagraph 15)", "15)", "Article 44, subparagraph 15): permanent link"],
  ["Article 20, paragraph 1", "1.", "Article 20, paragraph 1: permanent link"],
  ["Article 44", "44-бап", "44-бап, Article 44: permanent link"],
  ["Article 13, paragraph 1", "I.", "I, Article 13, paragraph 1: permanent link"],
  ["Introduction, paragraph 3", null, "Introduction, paragraph 3: permanent link"],
])("the link of %s, printed as %s, is called what is seen and what it is", (label, printed, name) => {
  expect(permalinkName(label, printed)).toBe(name);
});
