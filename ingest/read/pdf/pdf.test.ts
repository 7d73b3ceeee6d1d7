import { expect, test } from "vitest";
import { type MadeUpPage, madeUpPdf, type Words } from "#ingest/read/fixtures/madeUpPdf";
import { defaultLimits } from "#ingest/read/limits";
import { readPdf } from "#ingest/read/pdf/pdf";
import type { Reading } from "#ingest/read/sourceText";
import type { Line } from "#ingest/stage";

async function readPages(pages: readonly MadeUpPage[]): Promise<Reading> {
  const result = await readPdf(madeUpPdf(pages), "made-up.pdf", defaultLimits);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const readWords = async (words: readonly Words[]): Promise<readonly Line[]> => (await readPages([{ words }])).lines;
const texts = (lines: readonly Line[]): readonly string[] => lines.map((line) => line.text);
const marked = (line: Line | undefined): readonly string[] =>
  line?.marks.map((mark) => `${mark.kind}: ${line.text.slice(mark.start, mark.end)}`) ?? [];

test("lines run from the top to the bottom of each page, whatever the order they are painted in", async () => {
  const { lines, pages } = await readPages([
    {
      words: [
        { at: [50, 600], text: "second" },
        { at: [50, 700], text: "first" },
      ],
    },
    { words: [{ at: [50, 700], text: "third" }] },
  ]);
  expect(pages).toBe(2);
  expect(lines.map(({ page, line, text }) => [page, line, text])).toEqual([
    [1, 1, "first"],
    [1, 2, "second"],
    [2, 1, "third"],
  ]);
});

test("a gap between two words of a line is a space, and no gap is none", async () => {
  expect(
    texts(
      await readWords([
        { at: [50, 700], text: "freedom" },
        { at: [90, 700], text: "of" },
        { at: [98.33, 700], text: "fice" },
      ]),
    ),
  ).toEqual(["freedom office"]);
});

test("a line says where it stands on its page", async () => {
  const [line] = await readWords([{ at: [50, 700], text: "Article 1", size: 12 }]);
  expect(line?.geometry).toMatchObject({ left: 50, baseline: 700, size: 12, pageWidth: 600, pageHeight: 800 });
  expect(line?.geometry?.right).toBeGreaterThan(90);
});

test("bold and italic come from the names of fonts", async () => {
  const [line] = await readWords([
    { at: [50, 700], text: "Abstract.", font: "bold" },
    { at: [100, 700], text: "The" },
    { at: [130, 700], text: "amparo", font: "italic" },
  ]);
  expect(line?.text).toBe("Abstract. The amparo");
  expect(marked(line)).toEqual(["bold: Abstract.", "italic: amparo"]);
});

test("a small raised number joins its line and is marked", async () => {
  const [first, second, ...more] = await readWords([
    { at: [50, 700], text: "rights" },
    { at: [73, 704], text: "12", size: 6 },
    { at: [90, 700], text: "of the citizen" },
    { at: [50, 688], text: "and of man" },
  ]);
  expect([first?.text, second?.text, more.length]).toEqual(["rights12 of the citizen", "and of man", 0]);
  expect(marked(first)).toEqual(["superscript: 12"]);
});

test("text painted twice at one place is there once", async () => {
  expect(
    texts(
      await readWords([
        { at: [50, 700], text: "TITLE" },
        { at: [50.2, 700], text: "TITLE" },
      ]),
    ),
  ).toEqual(["TITLE"]);
});

test("what is painted into a gap of a line takes its place", async () => {
  const lines = await readWords([
    { at: [50, 500], text: "painted in between" },
    { at: [50, 700], text: "see articles 13 15 of it" },
    { at: [50, 600], text: "painted in between, too" },
    { at: [106.7, 700], text: "-", size: 7 },
  ]);
  expect(lines[0]?.text).toBe("see articles 13-15 of it");
});

const column = (x: number, top: number, name: string, count: number): readonly Words[] =>
  Array.from({ length: count }, (_, index) => ({
    at: [x, top - index * 12],
    text: `${name} ${index + 1} goes on and fills the width of its column`,
  }));

test("two columns are read one after the other, between what runs over both", async () => {
  const lines = await readWords([
    { at: [50, 760], text: "A running head that stands over both of the columns of this page, all the way to the right" },
    ...column(50, 700, "left", 6),
    ...column(320, 700, "right", 6),
    { at: [50, 600], text: "A heading in the middle of the page that runs over both columns, as wide as they are together" },
    ...column(50, 580, "lower left", 5),
    ...column(320, 577, "lower right", 5),
    { at: [295, 40], text: "7" },
  ]);
  expect(texts(lines).map((text) => text.replace(/ goes on.*| that .*/, ""))).toEqual([
    "A running head",
    ...[1, 2, 3, 4, 5, 6].map((number) => `left ${number}`),
    ...[1, 2, 3, 4, 5, 6].map((number) => `right ${number}`),
    "A heading in the middle of the page",
    ...[1, 2, 3, 4, 5].map((number) => `lower left ${number}`),
    ...[1, 2, 3, 4, 5].map((number) => `lower right ${number}`),
    "7",
  ]);
});

test("a page number that stands between two columns parts them all the same", async () => {
  const words = [...column(50, 700, "left", 30), ...column(280, 700, "right", 30), { at: [244, 40] as const, text: "page 20" }];
  const lines = await readWords(words);
  expect(texts(lines).map((text) => text.replace(/ goes on.*/, ""))).toEqual([
    ...Array.from({ length: 30 }, (_, index) => `left ${index + 1}`),
    ...Array.from({ length: 30 }, (_, index) => `right ${index + 1}`),
    "page 20",
  ]);
});

test("a table of short cells is read row by row", async () => {
  const words = [1, 2, 3, 4, 5, 6].flatMap((row): Words[] => [
    { at: [50, 700 - row * 14], text: row === 1 ? "a long head of the first of the columns" : `cell ${row}` },
    { at: [350, 700 - row * 14], text: row === 1 ? "a long head of the second of them" : `value ${row}` },
  ]);
  expect(texts(await readWords(words)).slice(1, 3)).toEqual(["cell 2 value 2", "cell 3 value 3"]);
});

test("a page that a viewer turns is read as it is shown", async () => {
  const { lines } = await readPages([
    {
      rotate: 90,
      words: [
        { at: [100, 50], text: "first line", angle: 90 },
        { at: [120, 50], text: "second line", angle: 90 },
      ],
    },
  ]);
  expect(texts(lines)).toEqual(["first line", "second line"]);
  expect(lines[0]?.geometry).toMatchObject({ left: 50, baseline: 500, pageWidth: 800, pageHeight: 600 });
});

test("text set at an angle follows the upright text, line by line", async () => {
  const lines = await readWords([
    { at: [30, 300], text: "stamp in the margin", angle: 90 },
    { at: [50, 700], text: "The text of the page" },
  ]);
  expect(texts(lines)).toEqual(["The text of the page", "stamp in the margin"]);
});

test("a page whose content breaks off is told", async () => {
  const { lines, problems } = await readPages([
    { words: [{ at: [50, 700], text: "a sound page" }] },
    { words: [{ at: [50, 700], text: "a broken page" }], content: "BT /regular 10 Tf [ (lost" },
  ]);
  expect(lines[0]?.text).toBe("a sound page");
  expect(problems.map(({ place, rule }) => [place?.page, rule])).toEqual([[2, "damaged-page"]]);
});

test("a picture page among pages of text is told", async () => {
  const { problems } = await readPages([{ words: [{ at: [50, 700], text: "a page of text" }] }, { picture: true }]);
  expect(problems.map(({ place, rule }) => [place?.page, rule])).toEqual([[2, "picture-page"]]);
});

test("a page of few words and no picture is no scan", async () => {
  const { lines, problems } = await readPages([{ words: [{ at: [50, 700], text: "Law" }] }]);
  expect([texts(lines), problems]).toEqual([["Law"], []]);
});

test.each([
  ["of pictures with page numbers", [{ picture: true, words: [{ at: [300, 40], text: "1" }] }, { picture: true }], "image-only", "2 pages"],
  ["of blank pages", [{}], "empty", "one page"],
] as const)("a PDF %s holds no text", async (_, pages, kind, count) => {
  const result = await readPdf(madeUpPdf(pages), "scan.pdf", defaultLimits);
  expect(result.ok ? null : result.failure.kind).toBe(kind);
  expect(result.ok ? null : result.failure.message).toContain(`"scan.pdf" holds no text on its ${count}`);
});

test("text that unpacks to more than the limit stops the reading", async () => {
  const result = await readPdf(madeUpPdf([{ words: [{ at: [50, 700], text: "more than ten letters" }] }]), "bomb.pdf", {
    ...defaultLimits,
    fileBytes: 10,
  });
  expect(result.ok ? null : result.failure.kind).toBe("too-large");
});
