import { expect, test } from "vitest";
import { normalize } from "#ingest/normalize/normalize";
import { parse } from "#ingest/parse/parse";
import type { Line, Node } from "#ingest/stage";

const linesOf = (text: string): readonly Line[] =>
  text.split("\n").map((line, index) => ({
    ...{ page: null, line: index + 1, text: line.replace(/^#+ /, ""), block: index, marks: [], geometry: null },
    headingLevel: /^#+ /.test(line) ? line.indexOf(" ") : null,
  }));

const idsOf = (nodes: readonly Node[]): readonly string[] => nodes.flatMap(({ eId, children }) => [eId, ...idsOf(children)]);

function read(text: string): { readonly ids: readonly string[]; readonly rules: readonly string[] } {
  const lines = linesOf(text);
  const { value, problems } = parse(lines, normalize(lines).value.lines, { type: "law", language: "en" });
  return {
    ids: idsOf(value.nodes).filter((id) => /(?:^|__)art_/.test(id)),
    rules: problems.map(({ rule, severity }) => `${rule} ${severity}`),
  };
}

const article = (number: number): string => `Article ${number}\nShips bear a name.`;

test.each([
  ["parts", `Part I\n${article(1)}\n${article(2)}\nPart II\n${article(1)}`, ["part_I__art_1", "part_I__art_2", "part_II__art_1"]],
  [
    "parts with chapters that run on in them",
    `Part I\nChapter 1\n${article(1)}\nPart II\nChapter 1\n${article(1)}\nChapter 2\n${article(2)}`,
    ["part_I__art_1", "part_II__art_1", "part_II__art_2"],
  ],
  [
    "chapters of parts",
    `Part I\nChapter 1\n${article(1)}\nChapter 2\n${article(1)}\nPart II\nChapter 1\n${article(1)}`,
    ["part_I__chp_1__art_1", "part_I__chp_2__art_1", "part_II__chp_1__art_1"],
  ],
  [
    "parts, after articles that stand in none",
    `${article(1)}\nPart I\n${article(1)}\nPart II\n${article(1)}`,
    ["art_1", "part_I__art_1", "part_II__art_1"],
  ],
  [
    "headings without a number",
    `# Treaty\n## Of ships\n### Article 1\nA.\n### Article 2\nB.\n### Article 3\nC.\n## Of quays\n### Article 1\nD.`,
    ["art_1", "art_2", "art_3", "of-quays__art_1"],
  ],
])("numbers that begin anew in %s are told apart by them", (_, text, ids) => {
  expect(read(`Harbour Act\n${text}`)).toEqual({ ids, rules: ["numbers-begin-anew info"] });
});

test("numbers that run on through parts say nothing of them", () => {
  expect(read(`Harbour Act\nPart I\n${article(1)}\nPart II\n${article(2)}`)).toEqual({ ids: ["art_1", "art_2"], rules: [] });
});

test.each([
  ["one part goes on with the numbers of another", `Part I\n${article(1)}\n${article(2)}\nPart II\n${article(3)}\nPart III\n${article(1)}`],
  ["two parts have one number", `Part I\n${article(1)}\nPart I\n${article(1)}`],
])("a number stays an error where %s", (_, text) => {
  expect(read(`Harbour Act\n${text}`).rules).toContain("number-twice error");
});
