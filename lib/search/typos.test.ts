import { expect, test } from "vitest";
import { forgiven, isNear } from "#lib/search/typos";

test.each([
  ["presumption", "presumtion", 1],
  ["parliament", "parlaiment", 1],
  ["court", "cuort", 1],
  ["bundesverfassungsgericht", "bundesverfasungsgerich", 2],
])("%s and %s are near", (one, other, most) => {
  expect([isNear(one, other, most), isNear(other, one, most)]).toEqual([true, true]);
});

test.each([
  ["court", "hourt", 1],
  ["presumption", "assumption", 2],
  ["court", "courtroom", 2],
])("%s and %s are not", (one, other, most) => {
  expect(isNear(one, other, most)).toBe(false);
});

test("what could be a mistyped word that stands everywhere forgives nothing", () => {
  expect([forgiven("abort"), forgiven("thier"), forgiven("about")]).toEqual([0, 0, 1]);
});

test("numbers and short words forgive nothing", () => {
  expect([forgiven("1998"), forgiven("12a45"), forgiven("law"), forgiven("court"), forgiven("constitution")]).toEqual([0, 0, 0, 1, 2]);
});
