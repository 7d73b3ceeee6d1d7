import { expect, test } from "vitest";
import { chanceOf } from "./chance";
import { varied, vocabularyOf } from "./vary";

const text = "The President of the Republic shall exercise pardon; 12 members of the Council (1998) are appointed for 6 years. ".repeat(20);
const vocabulary = vocabularyOf([text, "court judge law justice dignity"]);

test("a text is varied the same way for the same seed, and another way for another", () => {
  const made = varied(text, vocabulary, chanceOf(1));
  expect(varied(text, vocabulary, chanceOf(1))).toBe(made);
  expect(varied(text, vocabulary, chanceOf(2))).not.toBe(made);
});

test("most words stay, some are others of the collection, some are in no text, and signs stay where they are", () => {
  const [before, after] = [text, varied(text, vocabulary, chanceOf(1))].map((it) => it.match(/\p{L}+/gu) ?? []);
  const known = new Set(vocabulary);
  const stayed = before?.filter((word, index) => after?.[index] === word).length ?? 0;
  expect(stayed / (before?.length ?? 1)).toBeGreaterThan(0.6);
  expect(stayed).toBeLessThan(before?.length ?? 0);
  expect(after?.some((word) => !known.has(word))).toBe(true);
  expect(varied(text, vocabulary, chanceOf(1)).replace(/[\p{L}\p{Nd}]+/gu, "")).toBe(text.replace(/[\p{L}\p{Nd}]+/gu, ""));
});
