import { expect, test } from "vitest";
import { nearestByNumber } from "#lib/law/nearestByNumber";

test.each([
  ["3", "1 2 4 9"],
  ["3-1", "1 2 4 9"],
  ["10", "4 9"],
  ["0", "1 2"],
])("next to where %s would stand are %s", (wanted, expected) => {
  expect(nearestByNumber(["1", "2", "4", "9"], (it) => it, wanted).join(" ")).toBe(expected);
});

test("among nothing, nothing is near", () => {
  expect(nearestByNumber([], String, "3")).toEqual([]);
});
