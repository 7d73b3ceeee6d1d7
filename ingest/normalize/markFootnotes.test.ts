import { expect, test } from "vitest";
import { normalize } from "#ingest/normalize/normalize";
import type { Line } from "#ingest/stage";

type Set = { readonly text: string; readonly page?: number; readonly size?: number; readonly left?: number; readonly baseline: number };

/** Lines of pages of 600 by 800 points, text in 11 points and notes in 8. */
const printed = (lines: readonly Set[]): readonly Line[] =>
  lines.map(({ text, page = 1, size = 11, left = 50, baseline }, index) => ({
    ...{ page, line: index + 1, text, headingLevel: null, block: null, marks: [] },
    geometry: { left, right: left + text.length * size * 0.5, baseline, size, pageWidth: 600, pageHeight: 800 },
  }));

const prose = "The harbour of the town is open to every ship that comes in from the sea";

const notesOf = (lines: readonly Line[]): readonly (readonly [string, string])[] =>
  normalize(lines).value.lines.flatMap(({ note, text }) => (note === null ? [] : [[note, text] as const]));

test("small lines at the foot of a page are notes from the first that begins with a number", () => {
  const lines = printed([
    { text: prose, baseline: 600 },
    { text: prose, baseline: 586 },
    { text: "“A quotation in small type that no number begins”", size: 8, baseline: 500 },
    { text: "1 See the Act on Harbours, which", size: 8, baseline: 400 },
    { text: "names every harbour.", size: 8, baseline: 390 },
    { text: "2 Ibid.", size: 8, baseline: 380 },
  ]);
  expect(notesOf(lines)).toEqual([
    ["first", "1 See the Act on Harbours, which"],
    ["inside", "names every harbour."],
    ["first", "2 Ibid."],
  ]);
});

test("a note that its page left open goes on at the foot of the next", () => {
  const lines = printed([
    { text: prose, baseline: 600 },
    { text: "1 See the Act on Harbours, which", size: 8, baseline: 400 },
    { text: prose, page: 2, baseline: 600 },
    { text: "names every harbour.", page: 2, size: 8, baseline: 400 },
  ]);
  expect(notesOf(lines).map(([note]) => note)).toEqual(["first", "inside"]);
});

test("two texts side by side have notes that count by themselves", () => {
  const column = (left: number): readonly Set[] => [
    { text: prose, left, baseline: 600 },
    { text: "1 One.", left, size: 8, baseline: 400 },
    { text: "2 Two.", left, size: 8, baseline: 390 },
  ];
  expect(notesOf(printed([...column(50), ...column(310)])).map(([, text]) => text)).toEqual(["1 One.", "2 Two.", "1 One.", "2 Two."]);
});

test("a year at the start of a small line begins no note", () => {
  const lines = printed([
    { text: prose, baseline: 600 },
    { text: "1 The Act of", size: 8, baseline: 400 },
    { text: "1998 was repealed.", size: 8, baseline: 390 },
  ]);
  expect(notesOf(lines)).toEqual([
    ["first", "1 The Act of"],
    ["inside", "1998 was repealed."],
  ]);
});

test("a page number on the line of a running head is furniture of its own kind", () => {
  const page = (number: number): readonly Set[] => [
    { text: `${100 + number} The Law of Harbours`, page: number, baseline: 780 },
    { text: prose, page: number, baseline: 600 },
  ];
  const { furniture } = normalize(printed([1, 2, 3].flatMap(page))).value;
  expect(furniture.map(({ kind }) => kind)).toEqual([
    "page-number",
    "running-head",
    "page-number",
    "running-head",
    "page-number",
    "running-head",
  ]);
});
