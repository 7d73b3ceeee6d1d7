import { expect, test } from "vitest";
import { otherKeyboard } from "#lib/language/keyboard";
import { allSteps } from "#lib/language/steps";

test.each([
  ["rjycnbnewbz", "конституция"],
  ["gjvbkjdfybt ghtpbltynjv", "помилование президентом"],
  ["'rjyjvbrf", "экономика"],
  ["j,]zdktybt", "объявление"],
  ["Gjkj;tybt", "Положение"],
  ["0fpf0cnfy", "қазақстан"],
  ["pf4", "заң"],
  ["c-p ,jcnfyls5s", "сөз бостандығы"],
  ["44-,fg", "44-бап"],
  ["cn. 77 g. 3", "стю 77 пю 3"],
  ["сщтыешегешщт", "constitution"],
  ["ашкые 44", "first 44"],
  ["цкше", "writ"],
])("%s may have been meant as %s", (typed, meant) => {
  expect(otherKeyboard(typed)).toContain(meant);
});

test.each(["", "12", "44(1)", "§ 3", "Article статья", "—", "日本"])("%s has no other reading", (text) => {
  expect(otherKeyboard(text)).toEqual([]);
});

test("readings differ from each other and from what was typed", () => {
  expect(otherKeyboard("cjn")).toEqual(["сот"]);
  expect(otherKeyboard("pf4")).toEqual(["за4", "заң"]);
});

test("what is typed on a keyboard and read on it again is what was meant", () => {
  for (const text of ["қазақ халқының құқығы", "съезд объединений", "Ёлка", "Һәм Қазақ"]) {
    expect(otherKeyboard(otherKeyboard(text).at(-1) ?? "").at(-1)).toBe(text);
  }
});

test("a long query is read once through", () => {
  expect(otherKeyboard("f".repeat(200_000))[0]).toHaveLength(200_000);
  expect(otherKeyboard("4-".repeat(50_000).concat("f"))).not.toEqual([]);
});

test("with the step off there is no other reading", () => {
  expect(otherKeyboard("rjycnbnewbz", { ...allSteps, keyboard: false })).toEqual([]);
});
