import { expect, test } from "vitest";
import { pageRange } from "#lib/law/pageRange";

test.each([
  ["33–45", { first: "33", last: "45" }],
  ["33 -- 45", { first: "33", last: "45" }],
  ["xvi-xx", { first: "xvi", last: "xx" }],
  ["7", { first: "7", last: "7" }],
  ["1–6, 9", null],
  ["", null],
  [null, null],
])("of %j the range is %j", (printed, range) => {
  expect(pageRange(printed)).toEqual(range);
});
