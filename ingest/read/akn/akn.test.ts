import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAkn } from "#ingest/read/akn/akn";
import { elementNames } from "#ingest/read/akn/elements";
import { defaultLimits } from "#ingest/read/limits";

const law = readFileSync(new URL("../fixtures/ferries.akn.xml", import.meta.url), "utf8");

async function read(xml: string) {
  const reading = await readAkn(Buffer.from(xml), "a.xml", defaultLimits);
  if (!reading.ok) throw new Error(reading.failure.message);
  return reading.value.lines;
}

const failureOf = async (xml: string): Promise<string | null> => {
  const reading = await readAkn(Buffer.from(xml), "a.xml", defaultLimits);
  return reading.ok ? null : reading.failure.message;
};

/** A document with this inside its body. */
const withBody = (inside: string): string => law.replace(/<body>[\s\S]*<\/body>/, `<body>${inside}</body>`);

test("numbers stand before their headings or first words, blocks and rows are lines, notes follow their block", async () => {
  expect((await read(law)).map(({ line, headingLevel, text }) => [line, headingLevel, text])).toEqual([
    [13, null, "Law on Ferries"],
    [14, null, "The people of the river adopt this Law."],
    [17, 1, "Chapter 1 General provisions"],
    [20, 2, "Article 1 Ferrymen"],
    [23, null, "1. A ferryman shall1:"],
    [10, null, "1 In the wording of 2003."],
    [25, null, "1) be sober;"],
    [26, null, "2) know the river."],
    [27, null, "He shall swear it."],
    [30, null, "2. Nobody crosses at night*."],
    [31, null, "* But the physician."],
    [35, null, "Article 2 The fare is one coin."],
    [36, null, "Load\tFare"],
    [36, null, "Goat\t2"],
  ]);
});

test("calls and heads of notes are raised, emphasis is marked", async () => {
  const lines = await read(law);
  const marks = lines.flatMap(({ text, marks: of }) => of.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`));
  expect(marks).toEqual(["superscript: 1", "superscript: 1", "italic: sober", "superscript: *", "superscript: *"]);
});

test("a number whose text stands in parts below it keeps its own line; quoted provisions keep their quotes", async () => {
  const xml = withBody(
    `<section><num>(3)</num><point><num>(a)</num><content><p>one <mod>read: <quotedStructure startQuote="“" endQuote="”"><article><num>Article 9</num><content><p>New.</p></content></article></quotedStructure></mod></p></content></point></section>`,
  );
  expect((await read(xml)).map(({ text }) => text).slice(2)).toEqual(["(3)", "(a) one read:", "“", "Article 9 New.", "”"]);
});

test.each([
  ["<article><content>text</content></article>", 'text stands right inside <content>: "text"'],
  ["<article>text</article>", 'text stands right inside <article>: "text"'],
  ["<article><p>text</p></article>", "<p> may not stand right inside <article>"],
  ["<p>text</p>", "<p> may not stand right inside <body>"],
  ["<artcle/>", "Akoma Ntoso has no element <artcle>"],
  ["<article><content><p>a<p>b</p></p></content></article>", "<p> may not stand inside <p>"],
  ["<article><content><p>a<br><i>b</i></br></p></content></article>", "<br> may hold nothing, and holds <i>"],
])("%s is refused with its line", async (inside, fault) => {
  expect(await failureOf(withBody(`\n${inside}`))).toBe(
    `"a.xml" is not valid Akoma Ntoso at line 16: ${fault}. Correct it, or give the text in another format.`,
  );
});

test("entities that a document declares are never followed, be they outside the file or without end", async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "http://localhost:1/x">]>';
  for (const entity of ["b", "c"]) {
    const xml = law.replace("<akomaNtoso", `${bomb}<akomaNtoso`).replace("sober", `&${entity};`);
    expect(await failureOf(xml)).toMatch(/^"a\.xml" is not well-formed XML at line 25, column \d+ \(undefined entity\)/);
  }
  expect(await read(law.replace("<akomaNtoso", `${bomb}<akomaNtoso`))).toHaveLength(14);
});

/** The same law as our own export would name it. */
const ours = law
  .replace("<akomaNtoso", '<akomaNtoso xmlns:tarmaq="urn:x-tarmaq:akn"')
  .replace("<preface>", '<preface><container name="title" eId="title">')
  .replace("</preface>", "</container></preface>")
  .replace("<preamble>", '<preamble eId="preamble">');

test("in a document of our own every line says which part of which provision it is", async () => {
  const lines = await read(
    ours.replace('<subparagraph eId="art_1__para_1__subpara_2">', '<subparagraph eId="art_1__para_1__subpara_2" status="removed">'),
  );
  expect(
    lines.map(({ text, provision }) => [text, provision?.path.at(-1)?.eId, provision?.field, provision?.path.at(-1)?.status]).slice(2, 14),
  ).toEqual([
    ["Chapter 1", "chp_1", "num", "in-force"],
    ["General provisions", "chp_1", "heading", "in-force"],
    ["Article 1", "art_1", "num", "in-force"],
    ["Ferrymen", "art_1", "heading", "in-force"],
    ["1.", "art_1__para_1", "num", "in-force"],
    ["A ferryman shall1:", "art_1__para_1", "text", "in-force"],
    ["1 In the wording of 2003.", "art_1__para_1", "text", "in-force"],
    ["1)", "art_1__para_1__subpara_1", "num", "in-force"],
    ["be sober;", "art_1__para_1__subpara_1", "text", "in-force"],
    ["2)", "art_1__para_1__subpara_2", "num", "deleted"],
    ["know the river.", "art_1__para_1__subpara_2", "text", "deleted"],
    ["He shall swear it.", "art_1__para_1", "wrapUp", "in-force"],
  ]);
});

test.each([
  ['eId="art_2"', 'eId="art_1"', 'the eId "art_1" is given twice'],
  ['eId="art_2"', 'eId="Art 2"', '"Art 2" is no eId'],
  ['name="title"', 'name="song"', '"song" is no kind of provision'],
  [' eId="preamble"', "", 'text stands in no provision: "The people of the river adopt this Law."'],
])("in a document of our own %s may not be %s", async (right, wrong, fault) => {
  expect(await failureOf(ours.replace(right, wrong))).toContain(fault);
});

test("a document without a body, and one nested beyond measure, are refused", async () => {
  expect(await failureOf(law.replace(/<body>[\s\S]*<\/body>/, ""))).toMatch(/ at line 1: the document has no body\. /);
  expect(await failureOf(withBody("<level>".repeat(1500) + "</level>".repeat(1500)))).toMatch(/elements nest more than 1000 deep/);
});

const schema = join(process.env.TEST_DATA_DIR ?? "", "schemas/akomantoso30.xsd");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(schema);

test.runIf(isThere)("the elements known are those of the schema", () => {
  const named = [...readFileSync(schema, "utf8").matchAll(/<xsd:element name="([^"]+)"/g)].map(([, name]) => name);
  expect([...elementNames].sort()).toEqual([...new Set(named)].sort());
});

test.runIf(!isThere)("the schema is not there: set TEST_DATA_DIR to compare with it", () => {
  expect(isThere).toBe(false);
});
