import { expect, test } from "vitest";
import { cssString } from "./cssString";

test("letters of every alphabet, digits and plain marks stay as they are", () => {
  expect(cssString("Қазақстан, 44-бап (1998) · https://law.example/a@b")).toBe('"Қазақстан, 44-бап (1998) · https://law.example/a@b"');
});

test("nothing in a text can end the string, the rule or the element", () => {
  expect(cssString('a"b\\c\n}</style>')).toBe('"a\\22 b\\5c c\\a \\7d \\3c /style\\3e "');
  expect(cssString("😀")).toBe('"\\1f600 "');
});
