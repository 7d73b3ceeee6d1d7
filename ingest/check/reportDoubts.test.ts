import { expect, test } from "vitest";
import { reportDoubts } from "#ingest/check/reportDoubts";
import type { Line, Node, PieceText } from "#ingest/stage";

const lineOf = (text: string, index: number): Line => ({
  ...{ text, page: null, line: index + 1, headingLevel: null, block: null, marks: [], geometry: null },
});

/** What is said of one paragraph made of these lines: rule and words concerned. */
function doubtsOf(...texts: readonly string[]): readonly string[] {
  const source = texts.map(lineOf);
  const text: PieceText = texts.map((words, line) => ({
    ...{ span: { line, start: 0, end: words.length }, joint: words.startsWith("ting") ? ("none" as const) : ("space" as const) },
    dropsHyphen: false,
  }));
  const node: Node = {
    eId: "p_1",
    kind: "paragraph",
    language: "en",
    status: "in-force",
    num: [],
    heading: [],
    text,
    wrapUp: [],
    children: [],
  };
  return reportDoubts(source, [node]).map((doubt) => `${doubt.rule}: ${doubt.text}`);
}

test("the words around a bracket without a partner are whole, and those of that bracket", () => {
  expect(doubtsOf("The Ferryman-General and Chairperson of the (committee of National Navigation shall meet.")).toEqual([
    "stray-bracket: and Chairperson of the (committee of National",
  ]);
  expect(doubtsOf("A ferry (large or small) may cross the river at night, if its (master agrees to that.")).toEqual([
    "stray-bracket: the river at night, if its (master agrees to that.",
  ]);
});

test("brackets that fit, and the bracket of an item that is cited, are no doubt", () => {
  expect(doubtsOf("A ferry (large [or] small) may cross under subparagraph 15) of «the Act».")).toEqual([]);
});

test("the words around a kept line-end hyphen are whole", () => {
  expect(doubtsOf("The ferryman of the northern court was still sit-", "ting in the town hall of Aral.")).toEqual([
    "line-end-hyphen: court was still sit-ting in the town",
  ]);
});
