import { expect, test } from "vitest";
import { escapeMarkup } from "#lib/markup";

test("no sign of markup is left, and nothing else changes", () => {
  expect(escapeMarkup(`<a href="x">'& é</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;'&amp; é&lt;/a&gt;");
});
