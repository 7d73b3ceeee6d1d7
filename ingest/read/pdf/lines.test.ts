import { expect, test } from "vitest";
import { linesOf } from "#ingest/read/pdf/lines";
import type { Run } from "#ingest/read/pdf/run";

const run = (text: string, left: number, size: number, baseline: number): Run => ({
  ...{ text, left, right: left + text.length * size * 0.5, size, baseline },
  ...{ angle: 0, style: { bold: false, italic: false }, order: left, endsInSpace: false },
});

test("a sign raised after small capitals belongs to their line, though it is no smaller than they are", () => {
  const lines = linesOf([run("C", 100, 11, 500), run("RAIG", 106, 8, 500), run("†", 124, 8, 504), run("Below.", 100, 11, 480)]);
  expect(lines.map(({ runs }) => runs.map(({ text }) => text).join(""))).toEqual(["CRAIG†", "Below."]);
});
