import { expect, test } from "vitest";
import { foldedWords, nameIndex } from "#lib/search/nameIndex";

const find = nameIndex([
  ["code", ["The Civil Code", "Кодекс"]],
  ["council", ["Constitutional Council", "the Council"]],
  ["constitution", ["Constitution of the Republic", "Конституция"]],
]);
const found = (typed: string): readonly string[] => find(foldedWords(typed));

test("all that is typed must begin words of one name, in order", () => {
  expect(found("con rep")).toEqual(["constitution"]);
  expect(found("rep con")).toEqual([]);
  expect(found("civil council")).toEqual([]);
});

test("names that begin with what is typed go first, and none comes twice", () => {
  expect(found("co")).toEqual(["council", "constitution", "code"]);
  expect(found("КОНСТИТУЦ")).toEqual(["constitution"]);
});

test("nothing is found by nothing, nor beyond the last word", () => {
  for (const typed of ["", "  ", "яя", "\u{10FFFF}"]) expect(found(typed)).toEqual([]);
});
