import { expect, test } from "vitest";
import { normalize } from "#ingest/normalize/normalize";
import type { Line } from "#ingest/stage";

type Column = { readonly left: number; readonly right: number; readonly texts: readonly string[] };

/** Columns of a page of 600 points, set side by side in full lines; a text that ends with a full stop is half a line. */
const page = (number: number, columns: readonly Column[]): readonly Line[] =>
  columns.flatMap(({ left, right, texts }) =>
    texts.map((text, index) => ({
      ...{ page: number, line: index + 1, text, headingLevel: null, block: null, marks: [] },
      geometry: {
        ...{
          left,
          right: text.endsWith(".") ? (left + right) / 2 : right,
          baseline: 700 - index * 12,
          size: 10,
          pageWidth: 600,
          pageHeight: 800,
        },
      },
    })),
  );

/** German sets nouns with capitals, so that lines within a sentence begin with one. */
const german = [
  ...["Das Recht der Zukunft steht vor vielen großen und", "Herausforderungen, die es nicht allein mit den alten"],
  ...["mitteln der Dogmatik bewältigen wird, sondern in der", "Rechtslehre neu denken muss, wenn es den Anforderungen"],
  ...["gerecht werden will, die sich aus der neuen Lage der", "Jurisprudenz ergeben."],
];
const english = [
  ...["The law of the future faces challenges that it cannot", "overcome with the means of doctrine alone, but has to be"],
  ...["thought anew in the schools of law, if it is to meet the", "demands that come from the new place of all those who"],
  ...["study it and from the new place of those who live under", "its rules every day."],
];

const blocksIn = (lines: readonly Line[]): number => normalize(lines).value.lines.filter(({ end }) => end === "block").length;

test("lines are full by the measure of their own column", () => {
  const columns = [
    { left: 50, right: 280, texts: german },
    { left: 310, right: 540, texts: english },
  ];
  expect(blocksIn([1, 2, 3, 4].flatMap((number) => page(number, columns)))).toBe(8);
});

test("columns on pages beside pages of full width keep their own measure", () => {
  const wide = [...english, ...english].map((text) => `${text} and of every text that is set in lines as wide as this`);
  const columns = [
    { left: 50, right: 280, texts: german },
    { left: 310, right: 540, texts: english },
  ];
  const lines = [...page(1, [{ left: 50, right: 540, texts: wide }]), ...[2, 3, 4].flatMap((number) => page(number, columns))];
  const inColumns = normalize(lines).value.lines.filter(({ place, end }) => place.page !== 1 && end === "block");
  expect(inColumns.length).toBe(6);
});
