import { expect, test } from "vitest";
import { parsePersonName } from "#lib/law/cite/personName";

test.each([
  ["B.S. Gardener", { family: "Gardener", given: "B.S." }],
  ["Gardener B. S.", { family: "Gardener", given: "B. S." }],
  ["Садовник К.-Ж.К.", { family: "Садовник", given: "К.-Ж.К." }],
  ["Gardener, Berta", { family: "Gardener", given: "Berta" }],
  ["O’Digger C.", { family: "O’Digger", given: "C." }],
  ["Berta Gardener", { literal: "Berta Gardener" }],
  ["Garden  Club", { literal: "Garden Club" }],
])("%s is told apart as far as it tells", (printed, name) => {
  expect(parsePersonName(printed)).toEqual(name);
});
