import { expect, test } from "vitest";
import { csvLine } from "#lib/csv";

test("commas, quotation marks and line ends are quoted as RFC 4180 has it", () => {
  expect(csvLine(["a,b", 'say "no"', "two\nlines", "plain", 7, null])).toBe('"a,b","say ""no""","two\nlines",plain,7,\r\n');
});

test.each(["=1+1", "+7", "-7", "@x", "\tx", "\rx"])("%j is text for a spreadsheet, never a formula", (text) => {
  expect(
    csvLine([text])
      .replaceAll('"', "")
      .startsWith(`'${text.charAt(0)}`),
  ).toBe(true);
});

test("numbers below zero stay numbers", () => {
  expect(csvLine([-7])).toBe("-7\r\n");
});
