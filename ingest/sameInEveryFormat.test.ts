import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contentOf } from "#ingest/contentOf";
import { madeUpDocx } from "#ingest/read/fixtures/madeUpDocx";
import { madeUpPdf } from "#ingest/read/fixtures/madeUpPdf";
import { defaultLimits } from "#ingest/read/limits";
import { readHere } from "#ingest/read/readHere";
import { temporaryFolders } from "#ingest/testing/madeUpCorpus";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Format } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";

const folders = temporaryFolders();
afterAll(() => folders.remove());

/** The provisions of a file, parsed as a law. */
async function provisionsOf(file: string, format: Format, language: Language): Promise<readonly Provision[]> {
  const read = await readHere({ file, format, limits: defaultLimits });
  if (!read.ok) throw new Error(read.failure.message);
  const work = {
    ...{
      id: "work",
      held: true,
      type: "law" as const,
      title: { en: "Work" },
      aliases: [],
      adopted: null,
      inForce: { from: null, to: null },
    },
    ...{ replacedBy: null, jurisdiction: null, akn: null, wordings: [], rights: "full" as const, url: null, facts: noFacts },
  };
  const origin = { url: null, retrieved: null, licence: null };
  const edition = {
    work: "work",
    id: `undated.${language}`,
    date: null,
    language,
    label: null,
    format,
    source: file,
    legalValue: null,
    origin,
  };
  const content = contentOf(read.value.lines, read.value.problems, work, edition);
  if (!content.ok) throw new Error(content.failure.join("\n"));
  return content.value.provisions;
}

const textIn = (text: string | null): string => (text ?? "").replace(/\s+/gu, " ").trim();

/** Id and words of a provision: two formats may part blocks in other places than lines. */
const wordingOf = ({ eId, num, heading, text, wrapUp }: Provision): string => [eId, num, heading, text, wrapUp].map(textIn).join(" | ");

/** A law on ferries in every format; numbers are printed, automatic, or elements, as each format has them. */
const law: Readonly<Record<Format, string | Uint8Array>> = {
  text: "LAW ON FERRIES\n\nThe people of the river adopt this Law.\n\nChapter 1 General provisions\n\nArticle 1 Ferrymen\n\n1. A ferryman shall:\n\n1) be sober;\n\n2) know the river.\n\n2. Nobody crosses at night.\n\nArticle 2\n\nThe fare is one coin.\n",
  markdown:
    "# LAW ON FERRIES\n\nThe people of the river\nadopt this Law.\n\n## Chapter 1 General provisions\n\n### Article 1 Ferrymen\n\n1. A ferryman shall:\n\n    1) be **sober**;\n    2) know the river.\n\n2. Nobody crosses at night.\n\n### Article 2\n\nThe fare is one coin.\n",
  pdf: "",
  docx: docxOfFerries(),
  html: `<!doctype html><nav>Home</nav><main><h1>LAW ON FERRIES</h1><p>The people of the river
adopt this Law.<h2>Chapter 1 General provisions</h2><h3>Article 1 Ferrymen</h3><ol><li>A ferryman shall:<p>1) be <b>sober</b>;<p>2) know
the river.<li>Nobody crosses at night.</ol><h3>Article 2</h3><p>The fare is one coin.</main><script>x()</script>`,
  akn: `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="law"><meta/>
<preface><p>LAW ON FERRIES</p></preface><preamble><p>The people of the river adopt this Law.</p></preamble><body><chapter><num>Chapter 1</num>
<heading>General provisions</heading><article><num>Article 1</num><heading>Ferrymen</heading><paragraph><num>1.</num><list><intro><p>A ferryman shall:</p></intro>
<subparagraph><num>1)</num><content><p>be <b>sober</b>;</p></content></subparagraph><subparagraph><num>2)</num><content><p>know the river.</p></content></subparagraph></list>
</paragraph><paragraph><num>2.</num><content><p>Nobody crosses at night.</p></content></paragraph></article>
<article><num>Article 2</num><content><p>The fare is one coin.</p></content></article></chapter></body></act></akomaNtoso>`,
};

function docxOfFerries(): Uint8Array {
  const said = (text: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const listed = (text: string, level: number): string => said(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
  const level = (depth: number, text: string): string =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, "%1.")}${level(1, "%2)")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const heading = (text: string, depth: number): string => said(text, `<w:outlineLvl w:val="${depth}"/>`);
  const body = [
    said("LAW ON FERRIES"),
    said("The people of the river adopt this Law."),
    heading("Chapter 1 General provisions", 0),
    heading("Article 1 Ferrymen", 1),
    ...[listed("A ferryman shall:", 0), listed("be sober;", 1), listed("know the river.", 1), listed("Nobody crosses at night.", 0)],
    ...[heading("Article 2", 1), said("The fare is one coin.")],
  ];
  return madeUpDocx(body.join(""), { numbering });
}

const expected = [
  "title |  |  | LAW ON FERRIES | ",
  "preamble |  |  | The people of the river adopt this Law. | ",
  "chp_1 | Chapter 1 | General provisions |  | ",
  "art_1 | Article 1 | Ferrymen |  | ",
  "art_1__para_1 | 1. |  | A ferryman shall: | ",
  "art_1__para_1__subpara_1 | 1) |  | be sober; | ",
  "art_1__para_1__subpara_2 | 2) |  | know the river. | ",
  "art_1__para_2 | 2. |  | Nobody crosses at night. | ",
  "art_2 | Article 2 |  | The fare is one coin. | ",
];

test.each(["text", "markdown", "docx", "html", "akn"] as const)(
  "a law as %s gives the same provisions as in every other format",
  async (format) => {
    const file = join(folders.make(), "law");
    writeFileSync(file, law[format]);
    expect((await provisionsOf(file, format, "en")).map(wordingOf)).toEqual(expected);
  },
);

const raisedRun = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
const docxLine = (text: string): string =>
  `<w:p>${text
    .split("¹")
    .map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`)
    .join(raisedRun)}</w:p>`;

const inserting = [
  "Article 1",
  "The fare is one coin.",
  "Article 1¹",
  "Subject to Article 1¹, children cross free.",
  "Article 2",
  "Dogs too.",
];
const marked = (text: string): string => text.replaceAll("¹", "<sup>1</sup>");
const [first = "", fare = "", put = "", free = "", second = "", dogs = ""] = inserting.map(marked);

/** A law with an article that was put in later, its number raised as each format raises it. */
const raised: Readonly<Record<Format, string | Uint8Array>> = {
  text: inserting.join("\n\n"),
  markdown: [first, fare, put, free, second, dogs].join("\n\n"),
  html: [first, fare, put, free, second, dogs].map((line) => `<p>${line}</p>`).join("\n"),
  docx: madeUpDocx(inserting.map(docxLine).join("")),
  akn: `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="law"><meta/><body>
${[`${first}|${fare}`, `${put}|${free}`, `${second}|${dogs}`]
  .map((it) => it.split("|"))
  .map(([num, text]) => `<article><num>${num}</num><content><p>${text}</p></content></article>`)
  .join("")}</body></act></akomaNtoso>`,
  pdf: madeUpPdf([
    {
      words: [
        ...inserting.map((text, index) => ({ at: [50, 700 - index * 30] as const, text: text.replace(/¹.*/u, ""), size: 12 })),
        { at: [92.5, 645], text: "1", size: 7 },
        ...[
          { at: [143.9, 615] as const, text: "1", size: 7 },
          { at: [147.4, 610] as const, text: ", children cross free.", size: 12 },
        ],
      ],
    },
  ]),
};

test.each(["text", "markdown", "docx", "html", "akn", "pdf"] as const)(
  "a number put in later keeps its raised digit in %s, and is no other number",
  async (format) => {
    const file = join(folders.make(), "law");
    writeFileSync(file, raised[format]);
    expect((await provisionsOf(file, format, "en")).map(wordingOf)).toEqual([
      "art_1 | Article 1 |  | The fare is one coin. | ",
      "art_1-1 | Article 1¹ |  | Subject to Article 1¹, children cross free. | ",
      "art_2 | Article 2 |  | Dogs too. | ",
    ]);
  },
);

const data = join(process.env.TEST_DATA_DIR ?? "", "data");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(data);

describe.skipIf(!isThere)("real laws in two formats (skipped without TEST_DATA_DIR)", () => {
  test.each([
    ["kz-constitution-2026", "ru.docx", "docx", "ru.md", "markdown", 96],
    ["russian-constitution-2020", "constitutionrf.docx", "docx", "constitution_rf_clean.txt", "text", 142],
  ] as const)("%s has the same articles, word for word, in %s and %s", async (folder, left, leftFormat, right, rightFormat, articles) => {
    const inArticles = async (name: string, format: Format): Promise<readonly string[]> =>
      (await provisionsOf(join(data, folder, name), format, "ru")).filter(({ eId }) => eId.startsWith("art_")).map(wordingOf);
    const [one, other] = [await inArticles(left, leftFormat), await inArticles(right, rightFormat)];
    expect(one.filter((wording) => /^art_[\d.-]+ \|/.test(wording))).toHaveLength(articles);
    expect(one).toEqual(other);
  });
});
