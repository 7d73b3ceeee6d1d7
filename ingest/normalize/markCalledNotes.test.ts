import { expect, test } from "vitest";
import { normalize } from "#ingest/normalize/normalize";
import type { Line } from "#ingest/stage";

/** One block a text; a number before "|" is raised. */
const blocks = (texts: readonly string[]): readonly Line[] =>
  texts.map((text, block) => {
    const raised = Math.max(0, text.indexOf("|"));
    const marks = raised === 0 ? [] : [{ kind: "superscript" as const, start: 0, end: raised, href: null }];
    return { page: null, line: block + 1, text: text.replace("|", " "), headingLevel: null, block, marks, geometry: null };
  });

const notesOf = (texts: readonly string[]): readonly string[] =>
  normalize(blocks(texts)).value.lines.flatMap(({ note, text }) => (note === null ? [] : [text]));

test("a block that begins with a raised number is a note if a text above calls it", () => {
  expect(notesOf(["The harbour is free.¹", "1|See the Act.", "2|Nobody calls this."])).toEqual(["1 See the Act."]);
});

test("an affiliation under the names of authors is no note", () => {
  expect(notesOf(["A. Gardener¹", "1|University of Gardens, Almaty"])).toEqual([]);
});

test("a block that begins with a sign is a note if a text above calls it", () => {
  expect(notesOf(["The harbour is free.*", "* See the Act.", "† Nobody calls this."])).toEqual(["* See the Act."]);
  expect(notesOf(["The harbour is free.**", "**|See the Act.", "* Another sign."])).toEqual(["** See the Act."]);
  expect(notesOf(["Two * three are six.", "* An item of a list."])).toEqual([]);
  expect(notesOf(["A. Gardener*", "* A gardener of Almaty"])).toEqual([]);
});
