import { expect, test } from "vitest";
import { normalize } from "#ingest/normalize/normalize";
import { textOf } from "#ingest/pieces";
import type { Line, Mark } from "#ingest/stage";

type Typed = {
  readonly text: string;
  readonly baseline: number;
  readonly size?: number;
  readonly left?: number;
  readonly marks?: readonly Mark[];
};

const mark = (kind: Mark["kind"], end: number): Mark => ({ kind, start: 0, end, href: null });

/** Lines of one page, 12 points apart unless said otherwise, wide enough to be full. */
const page = (lines: readonly Typed[]): readonly Line[] =>
  lines.map(({ text, baseline, size = 10, left = 50, marks = [] }, index) => ({
    ...{ page: 1, line: index + 1, text, headingLevel: null, block: null, marks },
    geometry: { left, right: left + text.length * size * 0.5, baseline, size, pageWidth: 600, pageHeight: 800 },
  }));

const prose = "the garden of the town is open to everyone who comes to it on";

/** Enough lines of prose to know the measure, then the lines of the case; where blocks end among the latter. */
function blocksOf(lines: readonly Typed[]): readonly string[] {
  const before = Array.from({ length: 12 }, (_, index): Typed => ({ text: prose, baseline: 700 - index * 12 }));
  const source = page([...before, ...lines]);
  const blocks: string[] = [];
  let goesOn = false;
  for (const line of normalize(source).value.lines) {
    const text = textOf(source, line.pieces);
    if (goesOn) blocks.push(`${blocks.pop()} ${text}`);
    else blocks.push(text);
    goesOn = line.end === "joined";
  }
  return blocks.slice(1);
}

test("a heading in larger type or in bold is a block of its own", () => {
  const larger = [
    { text: "and that is all.", baseline: 556 },
    { text: "The Garden", baseline: 530, size: 14 },
    { text: "Trees stand in it.", baseline: 510 },
  ];
  expect(blocksOf(larger)).toEqual(["The Garden", "Trees stand in it."]);
  const bold = [
    { text: "and that is all.", baseline: 556 },
    { text: "The Garden", baseline: 544, marks: [mark("bold", 10)] },
    { text: "Trees stand in it.", baseline: 532 },
  ];
  expect(blocksOf(bold)).toEqual(["The Garden", "Trees stand in it."]);
});

test("more room than usual ends a block, but not in mid-sentence", () => {
  expect(
    blocksOf([
      { text: `${prose}.`, baseline: 556 },
      { text: "Benches stand there.", baseline: 530 },
    ]),
  ).toEqual(["Benches stand there."]);
  expect(
    blocksOf([
      { text: prose, baseline: 556 },
      { text: "foot, with or without a dog.", baseline: 530 },
    ]),
  ).toEqual([]);
});

test("an indented line after a sentence, and a raised number, begin a block", () => {
  expect(
    blocksOf([
      { text: `${prose}.`, baseline: 556 },
      { text: "Benches stand there.", baseline: 544, left: 64 },
    ]),
  ).toEqual(["Benches stand there."]);
  const note = { text: "7 See the register of gardens.", baseline: 544, marks: [mark("superscript", 1)] };
  expect(blocksOf([{ text: prose, baseline: 556 }, note])).toEqual(["7 See the register of gardens."]);
});
