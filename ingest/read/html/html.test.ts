import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readHtml } from "#ingest/read/html/html";
import { defaultLimits } from "#ingest/read/limits";
import type { Reading } from "#ingest/read/sourceText";
import type { Line } from "#ingest/stage";

async function read(html: string | Uint8Array): Promise<Reading> {
  const reading = await readHtml(Buffer.from(html), "a.html", defaultLimits);
  if (!reading.ok) throw new Error(reading.failure.message);
  return reading.value;
}

const texts = async (html: string | Uint8Array): Promise<readonly string[]> => (await read(html)).lines.map(({ text }) => text);
const shape = async (html: string): Promise<readonly (readonly [number, number | null, string])[]> =>
  (await read(html)).lines.map(({ line, block, text }) => [line, block, text]);
const marksOf = ({ text, marks }: Line): readonly string[] =>
  marks.map((mark) => `${mark.kind}: ${text.slice(mark.start, mark.end)}${mark.href ? ` -> ${mark.href}` : ""}`);

test("a block is a line, at the physical line of its first word, with white space as it is shown", async () => {
  expect(
    await shape("<!doctype html>\n<title>Tab</title><p>\n  The <b>State</b>\n  and&nbsp;its &sect; 5\n</p>tail\n<div>one<p>two</div>three"),
  ).toEqual([
    [3, 0, "The State and\u00a0its § 5"],
    [5, 1, "tail"],
    [6, 2, "one"],
    [6, 3, "two"],
    [6, 4, "three"],
  ]);
});

test("a break ends a line but not its block, unless a sentence ends there or two breaks stand together", async () => {
  expect(await shape("<p>Chapter 1<br>RIGHTS<br><br>One.<br>Two")).toEqual([
    [1, 0, "Chapter 1"],
    [1, 0, "RIGHTS"],
    [1, 1, "One."],
    [1, 2, "Two"],
  ]);
});

test("headings say their level, and stay what they are after a break", async () => {
  const { lines } = await read("<h2>Chapter 1<br>RIGHTS</h2><div role=heading aria-level=3>Three</div><p>text");
  expect(lines.map(({ headingLevel, block }) => [headingLevel, block])).toEqual([
    [2, 0],
    [2, 0],
    [3, 1],
    [null, 2],
  ]);
});

test.each([
  ["<ol><li>a<li>b</ol>", ["1. a", "2. b"]],
  ["<ol start=5><li>a<li value=9><p>b</p><p>c</p><li>d</ol>", ["5. a", "9. b", "c", "10. d"]],
  ["<ol type=a><li>a<ol type=I><li>b</ol><li></ol><p>after", ["a. a", "I. b", "b.", "after"]],
  ["<ol reversed><li>a<li>b</ol>", ["2. a", "1. b"]],
  ['<ol style="list-style: none"><li>1) a</ol><ul><li>b</ul>', ["1) a", "b"]],
  ['<ol><li style="list-style-type:lower-roman">a<li><ol><li>b</ol></ol>', ["i. a", "2. 1. b"]],
])("the numbers of %s are text as they are shown", async (html, shown) => {
  expect(await texts(html)).toEqual(shown);
});

test("a number that the page types or states is told from one that only a list counts", async () => {
  const { lines } = await read("<p>1. a<ol><li>b<li value=9>c</ol><ol><li><ol><li>d</ol></ol>");
  expect(lines.map(({ text, countedBy }) => [text, countedBy ?? null])).toEqual([
    ["1. a", null],
    ["1. b", "list 1"],
    ["9. c", null],
    ["1. 1. d", "list 2"],
  ]);
});

test("rows of simple cells are lines with tabs; a table that only lays out a page keeps its paragraphs", async () => {
  expect(await texts("<table><caption>T</caption><tr><th>Year<th>Laws<tr><td>1995<td><p>3</p></table>")).toEqual([
    "T",
    "Year\tLaws",
    "1995\t3",
  ]);
  expect(await texts("<table><tr><td>side<td><h1>Law</h1><p>One<p>Two</table>after")).toEqual(["side", "Law", "One", "Two", "after"]);
});

test("text shown as typed keeps its lines and leaves its blocks open", async () => {
  expect(await shape("<p>x</p>\n<pre>\nArticle 1\n  The  State\n\nshall</pre><p>y")).toEqual([
    [1, 0, "x"],
    [3, null, "Article 1"],
    [4, null, "  The  State"],
    [5, null, ""],
    [6, null, "shall"],
    [2, null, ""],
    [6, 1, "y"],
  ]);
});

test("marks tell bold, italic and raised text and where links lead, but for scripts and places of the page", async () => {
  const { lines } = await read(
    '<p>Art. 3<sup>1</sup> <b>b</b> <span style="font-weight:700">c</span> <i>i</i> <a href="http://a.kz/x">l</a> <a href="javascript:evil()">m</a> <a href="#n">n</a>',
  );
  expect(lines[0]?.text).toBe("Art. 31 b c i l m n");
  expect(lines.flatMap(marksOf)).toEqual(["superscript: 1", "bold: b", "bold: c", "italic: i", "link: l -> http://a.kz/x"]);
});

test("a number alone in its element is set apart from the words after it", async () => {
  expect(await texts("<p><span>(a)</span><span>first;</span></p><p><b>3-1.</b>third<p>see <i>(b)</i>again<p>x<sup>2)</sup>y")).toEqual([
    "(a) first;",
    "3-1. third",
    "see (b)again",
    "x2)y",
  ]);
});

test("pages made from Akoma Ntoso show its blocks as blocks, beside their numbers", async () => {
  const html =
    '<section><span class="akn-num">(3)</span><section><span class="akn-num">(a)</span><span class="akn-content"><span class="akn-p">One,</span><span class="akn-p">two.</span></span></section></section>';
  expect(await texts(html)).toEqual(["(3)", "(a) One,", "two."]);
});

test("scripts, styles and what is hidden are never text; hidden words and scripts are said", async () => {
  const { lines, problems } = await read(
    "<script>document.write('evil')</script><style>p{}</style><template><p>t</template><noscript>Turn it on</noscript><p>a\u00adb<span hidden>h</span>\n<div style='display: NONE'>Article 9</div><svg><text>s</text></svg><p>c<!-- no -->d",
  );
  expect(lines.map(({ text }) => text)).toEqual(["ab", "cd"]);
  expect(problems.map(({ place, rule, text }) => [place?.line, rule, text])).toEqual([
    [1, "hidden-html", "h"],
    [2, "hidden-html", "Article 9"],
    [undefined, "scripts", ""],
  ]);
});

test("what says that it belongs to the site is furniture, unless there is nothing else", async () => {
  const furnitureOf = async (html: string): Promise<readonly string[]> =>
    (await read(html)).lines.filter(({ furniture }) => furniture !== undefined).map(({ text }) => text);
  const page =
    "<header>Site</header><nav>Menu</nav><main><header>Of the text</header><article><p>Article 1<footer>Signed</footer></article></main><button>Print</button><aside>See also</aside><footer>© 2026</footer>";
  expect(await furnitureOf(page)).toEqual(["Site", "Menu", "Print", "© 2026"]);
  expect(await furnitureOf("<header><h1>Law</h1></header><p>x<div role=contentinfo>Imprint</div>")).toEqual(["Imprint"]);
  expect(await furnitureOf("<nav>Article 1</nav>")).toEqual([]);
});

test("a page is decoded as it declares, and a file that ends inside a comment says that its end is lost", async () => {
  const cyrillic = Buffer.concat([Buffer.from("<meta charset='windows-1251'><p>"), Buffer.from([0xd1, 0xf2, 0xe0, 0xf2, 0xfc, 0xff])]);
  expect(await texts(cyrillic)).toEqual(["Статья"]);
  expect(await texts(Buffer.from("\ufeff<p>Бап", "utf16le"))).toEqual(["Бап"]);
  const { problems } = await read("<p>a\n<!-- Article 2");
  expect(problems.map(({ place, rule, severity }) => [place?.line, rule, severity])).toEqual([[2, "cut-short", "error"]]);
});

test("a megabyte of attributes and a hundred thousand nested elements are read without running out of stack", async () => {
  const attributes = Array.from({ length: 150_000 }, (_, index) => `a${index}=b`).join(" ");
  expect(await texts(`<p ${attributes}>one</p><p title="${"x".repeat(1_000_000)}">two`)).toEqual(["one", "two"]);
  expect(await texts(`${"<div>".repeat(100_000)}deep`)).toEqual(["deep"]);
  expect((await texts(`${"<b>".repeat(20_000)}<p>${"<i>".repeat(20_000)}deep`)).join("")).toBe("deep");
});

const body = join(process.env.TEST_DATA_DIR ?? "", "data/south-africa-constitution/en.json");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(body);

test.runIf(isThere)("every word of a real constitution is there, in order, but for the numbers of its list of amendments", async () => {
  const html = (JSON.parse(readFileSync(body, "utf8")) as { readonly body: string }).body;
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const source = words(html.replace(/<[^>]*>/g, " ").replace(/&amp;/g, "&"));
  const shown = await texts(html);
  expect(source.length).toBeGreaterThan(48_000);
  expect(words(shown.map((text) => text.replace(/^\d{1,2}\. (?=\[Amended)/, "")).join(" "))).toEqual(source);
});

test.runIf(!isThere)("the real constitution is not there: set TEST_DATA_DIR to read it", () => {
  expect(isThere).toBe(false);
});
