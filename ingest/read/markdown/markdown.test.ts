import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderMarkdown } from "#ingest/read/markdown/markdown";
import type { Line } from "#ingest/stage";

const read = (source: string): readonly Line[] => renderMarkdown(source.split("\n")).lines;

/** Line number, block and text of each line. */
const shape = (source: string): readonly (readonly [number, number | null, string])[] =>
  read(source).map(({ line, block, text }) => [line, block, text]);

const marksOf = (source: string): readonly string[] =>
  read(source).flatMap(({ text, marks }) =>
    marks.map((mark) => `${mark.kind}: ${text.slice(mark.start, mark.end)}${mark.href ? ` -> ${mark.href}` : ""}`),
  );

test("each physical line of a paragraph is a line of the same block", () => {
  expect(shape("One\ntwo  \nthree\n\nfour")).toEqual([
    [1, 0, "One"],
    [2, 0, "two"],
    [3, 0, "three"],
    [5, 1, "four"],
  ]);
});

test("headings of both kinds say their level", () => {
  expect(read("## **Review**\n\nTitle\n===\n\ntext").map(({ line, text, headingLevel }) => [line, text, headingLevel])).toEqual([
    [1, "Review", 2],
    [3, "Title", 1],
    [6, "text", null],
  ]);
});

test("emphasis, links and raised numbers become marks, and nested ones keep each other", () => {
  expect(marksOf("**Bold *both*** and *italic*<sup>2,3</sup> [a *link*](http://a.kz) <https://b.kz/c_d>")).toEqual([
    "bold: Bold both",
    "italic: both",
    "italic: italic",
    "superscript: 2,3",
    "link: a link -> http://a.kz",
    "italic: link",
    "link: https://b.kz/c_d -> https://b.kz/c_d",
  ]);
});

test("escapes and character references are resolved, and a reference to a line end begins no line", () => {
  expect(shape("\\*1 \\_ &sect; 5&nbsp;a&#10;b\nc")).toEqual([
    [1, 0, "*1 _ § 5\u00a0a"],
    [2, 0, "b c"],
  ]);
});

test("the printed number of a list item is text, its bullet is not", () => {
  expect(shape("1. One\n2) Two\n   goes on\n\n- bullet\n\n  15) deep\n  16)\n")).toEqual([
    [1, 0, "1. One"],
    [2, 1, "2) Two"],
    [3, 1, "goes on"],
    [5, 2, "bullet"],
    [7, 3, "15) deep"],
    [8, 4, "16)"],
  ]);
});

test("a number whose text begins below it stands on its own line, in the same block", () => {
  expect(shape("7.\n   text\n8. 9. both")).toEqual([
    [1, 0, "7."],
    [2, 0, "text"],
    [3, 1, "8. 9. both"],
  ]);
});

test("a table gives a block for each row, its cells kept apart by tabs", () => {
  expect(shape("| Year | **Laws** |\n|:-----|-----:|\n| 1995 | 3 |\n\nafter")).toEqual([
    [1, 0, "Year \t Laws"],
    [3, 1, "1995 \t 3"],
    [5, 2, "after"],
  ]);
  expect(marksOf("| Year | **Laws** |\n|---|---|")).toEqual(["bold: Laws"]);
});

test("code keeps its lines as they stand", () => {
  expect(shape("```text\nArticle 1\n\n  *1*\n```\n\n    indented\n\nand `in *line*\ntwo` here")).toEqual([
    [2, 0, "Article 1"],
    [4, 0, "  *1*"],
    [7, 1, "indented"],
    [9, 2, "and in *line*"],
    [10, 2, "two here"],
  ]);
});

test("words after a fence are kept, the name of a language is not", () => {
  expect(shape("``` Article 5 of the Law\nx\n```")).toEqual([
    [1, 0, "Article 5 of the Law"],
    [2, 0, "x"],
  ]);
});

test("footnotes keep their labels and their words, of one word or of many", () => {
  const source = "A claim[^1], another[^b] and no note[^x].\n\n[^1]: See the law.\n[^b]: Ibid.\n\n[^c]: Montesquieu";
  expect(shape(source)).toEqual([
    [1, 0, "A claim1, anotherb and no note[^x]."],
    [3, 1, "1 See the law."],
    [4, 2, "b Ibid."],
    [6, 3, "c Montesquieu"],
  ]);
  expect(marksOf(source)).toEqual(["superscript: 1", "superscript: b", "superscript: 1", "superscript: b", "superscript: c"]);
});

test("an address printed as a link's text loses escapes that were doubled, and no other backslash goes", () => {
  expect(marksOf("[http://a.kz/x\\\\_y](http://a.kz/x_y)")).toEqual(["link: http://a.kz/x_y -> http://a.kz/x_y"]);
  expect(marksOf("[x\\\\_z](http://a.kz/x_y)")).toEqual(["link: x\\_z -> http://a.kz/x_y"]);
});

test("a definition that links use is markup, one that nothing uses is text", () => {
  expect(shape("See [the act][1].\n\n[1]: http://act.kz\n[4]: Kelsen")).toEqual([
    [1, 0, "See the act."],
    [4, 1, "[4]: Kelsen"],
  ]);
  expect(marksOf("See [the act][1].\n\n[1]: http://act.kz")).toEqual(["link: the act -> http://act.kz"]);
});

test("tags vanish, keep words apart where they did, and their text stays on its line", () => {
  expect(shape("<div>\n<h2>Head</h2>\n<p>One&nbsp;<b>two</b><br>three</p><td>4</td><td>5</td>\n</div>\n\na<span>b</span>c<br>d")).toEqual([
    [2, 0, "Head"],
    [3, 1, "One\u00a0two three 4 5"],
    [6, 2, "abc d"],
  ]);
});

test("comments and scripts are not text, and are reported with their words", () => {
  const { lines, problems } = renderMarkdown(["text", "", "<!-- Article 5 is", "left out -->", "", "<script>evil()</script>", "", "more"]);
  expect(lines.map(({ text }) => text)).toEqual(["text", "more"]);
  expect(problems.map(({ place, rule, text }) => [place?.line, rule, text])).toEqual([
    [3, "hidden-html", "Article 5 is\nleft out"],
    [6, "hidden-html", "<script>evil()</script>"],
  ]);
});

test("quotes lose their marks and rules their dashes, and no word goes", () => {
  expect(shape("> One\n> > two\n\n***\n\n![a seal](seal.png)")).toEqual([
    [1, 0, "One"],
    [2, 1, "two"],
    [6, 2, "a seal"],
  ]);
});

test("front matter is set aside, line by line, and is no heading", () => {
  const linesOf = (text: string) =>
    read(text).map(({ line, block, text: shown, headingLevel, furniture }) => [line, block, shown, headingLevel, furniture]);
  expect(linesOf("---\ntitle: The Law\nversion_id: '22_8'\n---\n\n# Head")).toEqual([
    [2, 0, "title: The Law", null, "note-of-publisher"],
    [3, 1, "version_id: '22_8'", null, "note-of-publisher"],
    [6, 2, "Head", 1, undefined],
  ]);
  expect(linesOf("---\ntitle: The Law\n---\n")).toEqual([[2, 0, "title: The Law", null, undefined]]);
});

const sources = new URL("../../../corpus/sources/", import.meta.url);
const wordsOf = (text: string): readonly string[] => text.replace(/[*[\]\\]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];

test.each(readdirSync(sources).filter((name) => name.endsWith(".md")))(
  "every word of %s but its markup is there, in order, on its line",
  (name) => {
    const source = readFileSync(new URL(name, sources), "utf8");
    const withoutMarkup = source.replace(/<\/?sup>/g, "").replace(/\]\([^\s)]*\)/g, "]");
    const lines = read(source);
    expect(wordsOf(withoutMarkup).length).toBeGreaterThan(1000);
    expect(lines.flatMap(({ text }) => wordsOf(text))).toEqual(wordsOf(withoutMarkup));
    const physical = withoutMarkup.split("\n");
    for (const { line, text } of lines) expect(wordsOf(text), `line ${line}`).toEqual(wordsOf(physical[line - 1] ?? ""));
  },
);
