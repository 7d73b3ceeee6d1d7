import { expect, test } from "vitest";
import { isIssn } from "#lib/law/issn";

test.each(["2049-3630", "0378-5955", "2434-561X", "2616-6844"])("%s is an ISSN", (text) => {
  expect(isIssn(text)).toBe(true);
});

test.each(["2049-3631", "20493630", "2434-561x", "978-3-16-148410-0", "", "2049-363", "X049-3630"])("%j is none", (text) => {
  expect(isIssn(text)).toBe(false);
});
