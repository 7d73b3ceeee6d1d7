import { expect, test } from "vitest";
import { normalize } from "#ingest/normalize/normalize";
import { parseLiterature } from "#ingest/parse/literature/parseLiterature";
import { textOf } from "#ingest/pieces";
import type { Line } from "#ingest/stage";

/** One block a text, on the page and side of a page of 600 points that it says. */
const paragraphsOf = (blocks: readonly { readonly text: string; readonly page: number; readonly side?: "right" }[]): readonly string[] => {
  const opening = { text: "The town has a harbour.", page: 1, side: undefined };
  const lines = [opening, ...blocks].map(({ text, page, side }, block): Line => {
    const left = side === undefined ? 50 : 310;
    const geometry = { left, right: left + 230, baseline: 700 - block * 12, size: 10, pageWidth: 600, pageHeight: 800 };
    return { page, line: block + 1, text, headingLevel: null, block, marks: [], geometry };
  });
  const { nodes } = parseLiterature(lines, normalize(lines).value.lines, "en").value;
  const [, ...paragraphs] = nodes.filter(({ kind }) => kind === "p").map(({ text }) => textOf(lines, text));
  return paragraphs;
};

const cut = "As a member of the bar and as a student of the law at the university of the town I designed and completed a project called";

test("a sentence that a page cuts short goes on with a name at the top of the next", () => {
  expect(
    paragraphsOf([
      { text: cut, page: 1 },
      { text: "Practical Lessons of Life at a school.", page: 2 },
    ]),
  ).toEqual([`${cut} Practical Lessons of Life at a school.`]);
});

test("a short line without an end stands alone, and so does a block beside another", () => {
  expect(
    paragraphsOf([
      { text: "under the licence of the town", page: 1 },
      { text: "The harbour is open.", page: 2 },
    ]),
  ).toHaveLength(2);
  expect(
    paragraphsOf([
      { text: cut, page: 1 },
      { text: "The harbour is open.", page: 2, side: "right" },
    ]),
  ).toHaveLength(2);
});
