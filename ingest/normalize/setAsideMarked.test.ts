import { expect, test } from "vitest";
import { normalize } from "#ingest/normalize/normalize";
import type { Line } from "#ingest/stage";

const line = (text: string, index: number, furniture?: Line["furniture"]): Line => ({
  ...{ text, page: null, line: index + 1, headingLevel: null, block: index, marks: [], geometry: null },
  ...(furniture === undefined ? {} : { furniture }),
});

test("what the format says is no text goes to furniture, under the kind that it says", () => {
  const { lines, furniture } = normalize([
    line("Ministry of Ferries", 0, "running-head"),
    line("Article 1", 1),
    line("3", 2, "page-number"),
  ]).value;
  expect(lines.map(({ text }) => text)).toEqual(["Article 1"]);
  expect(furniture).toEqual([
    { kind: "running-head", span: { line: 0, start: 0, end: 19 } },
    { kind: "page-number", span: { line: 2, start: 0, end: 1 } },
  ]);
});
