import { expect, test } from "vitest";
import { shownSurface } from "#lib/law/shownSurface";
import { shownLength, visibleText } from "#lib/law/visibleText";

const text = `${"one two\n".repeat(12)}three article 4 and on`;
const source = { text, wrapUp: "as article 5 says" };

const at = (field: "text" | "wrapUp" | "heading", surface: string) => ({
  ...{ in: field, surface, end: (field === "heading" ? surface : (source[field] ?? "")).indexOf(surface) + surface.length },
});

test("of an excerpt 25 words are shown as they stand, with their lines", () => {
  expect(visibleText("excerpt", text)).toBe(`${"one two\n".repeat(12)}three …`);
  expect(shownLength("excerpt", text)).toBe(12 * 8 + "three".length);
  expect(visibleText("excerpt", "A short one. ")).toBe("A short one. ");
});

test("the words of a reference are shown as far as the words around them", () => {
  expect(shownSurface("full", at("text", "article 4"), source)).toBe("article 4");
  expect(shownSurface("excerpt", at("text", "article 4"), source)).toBeNull();
  expect(shownSurface("excerpt", at("text", "three"), source)).toBe("three");
  expect(shownSurface("excerpt", at("wrapUp", "article 5"), source)).toBe("article 5");
  expect(shownSurface("excerpt", at("heading", "article 6"), source)).toBe("article 6");
  expect(shownSurface("excerpt", at("text", "article 4"), null)).toBeNull();
});

test("of a text whose metadata alone is shown, no reference has words", () => {
  for (const field of ["text", "wrapUp", "heading"] as const) expect(shownSurface("metadata", at(field, "article 5"), source)).toBeNull();
});
