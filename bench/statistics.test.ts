import { expect, test } from "vitest";
import { median, quantile, summaryOf } from "./statistics";

test("the median of an odd number of values is the one in the middle, in whatever order they come", () => {
  expect(median([9, 1, 4])).toBe(4);
});

test("the median of an even number of values lies half-way between the two in the middle", () => {
  expect(median([10, 1, 4, 2])).toBe(3);
});

test("numbers are ordered as numbers, not as words", () => {
  expect(median([100, 9, 20])).toBe(20);
});

test("a quantile between two ranks is interpolated", () => {
  expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
  expect(quantile([0, 10, 20, 30, 40], 1)).toBe(40);
  expect(quantile([7], 0.95)).toBe(7);
});

test("values given are not reordered", () => {
  const values = [3, 1, 2];
  summaryOf(values);
  expect(values).toEqual([3, 1, 2]);
});

test("a summary says how many values it is of", () => {
  expect(summaryOf([1, 2, 3])).toEqual({ median: 2, p95: 2.9, count: 3 });
});

test("no values have no median", () => {
  expect(() => median([])).toThrow(RangeError);
});
