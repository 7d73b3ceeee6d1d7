import { expect, test } from "vitest";
import { changeSaved, fitsAnAddress, savedAddress } from "./savedQuery";

test("the address of a list has its entries in their order, and none for an empty list", () => {
  expect(savedAddress(["some-law@2001.en/art-1", "some-law@2001.en/art-2/para-1"])).toBe(
    "/saved?p=some-law@2001.en/art-1&p=some-law@2001.en/art-2/para-1",
  );
  expect(savedAddress([])).toBe("/saved");
});

test.each([
  ["remove", "b", ["a", "c"]],
  ["remove", "x", ["a", "b", "c"]],
  ["up", "b", ["b", "a", "c"]],
  ["up", "c", ["a", "c", "b"]],
  ["up", "a", ["a", "b", "c"]],
  ["up", "x", ["a", "b", "c"]],
] as const)("%s %s leaves %j", (change, path, expected) => {
  expect(changeSaved(["a", "b", "c"], change, path)).toEqual(expected);
});

test("a list is too long for an address by its number or by its characters", () => {
  const paths = (count: number, length: number) => Array.from({ length: count }, (_, index) => `${index}`.padEnd(length, "x"));
  expect(fitsAnAddress(paths(100, 20))).toBe(true);
  expect(fitsAnAddress(paths(101, 20))).toBe(false);
  expect(fitsAnAddress(paths(100, 70))).toBe(false);
});
