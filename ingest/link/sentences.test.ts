import { expect, test } from "vitest";
import { sentenceAt, sentenceStarts } from "#ingest/link/sentences";

/** Sentences as the starts cut them. */
const cut = (text: string): readonly string[] => {
  const starts = sentenceStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
};

test.each([
  ["One ends. Another begins.", ["One ends.", "Another begins."]],
  ["See art. 5 of the Law. Then stop.", ["See art. 5 of the Law.", "Then stop."]],
  ["Согласно ст. 5 п. 2 Закона это так. Далее.", ["Согласно ст. 5 п. 2 Закона это так.", "Далее."]],
  ["Citizen Dosmagambetov E.N. claimed it. He lost.", ["Citizen Dosmagambetov E.N. claimed it.", "He lost."]],
  ["It was said [4]. “So be it.” And it was.", ["It was said [4].", "“So be it.”", "And it was."]],
  ["First block\nsecond block", ["First block", "second block"]],
  ["", [""]],
])("%s is cut as people read it", (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test("an offset lies in the sentence that begins last before it", () => {
  const text = "One. Two. Three.";
  const starts = sentenceStarts(text);
  expect([0, 4, 5, 9, 10, 15].map((offset) => sentenceAt(starts, offset))).toEqual([0, 0, 1, 1, 2, 2]);
});
