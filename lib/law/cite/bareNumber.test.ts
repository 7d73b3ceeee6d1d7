import { expect, test } from "vitest";
import { bareNumber } from "#lib/law/cite/bareNumber";

test.each([
  ["№ 2454", "2454"],
  ["№2454-VI ЗРК", "2454-VI ЗРК"],
  ["N 2733", "2733"],
  ["No. 108 of 1996", "108 of 1996"],
  ["Nr. 5", "5"],
  ["n 5", "5"],
  ["2454", "2454"],
  ["NR-7", "NR-7"],
])("%j is %j", (printed, bare) => {
  expect(bareNumber(printed)).toBe(bare);
});
