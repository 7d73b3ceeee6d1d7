import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { noteCallsIn } from "#ingest/link/noteCalls";
import { normalize } from "#ingest/normalize/normalize";
import { parse } from "#ingest/parse/parse";
import { madeUpDocx } from "#ingest/read/fixtures/madeUpDocx";
import { defaultLimits } from "#ingest/read/limits";
import { readHere } from "#ingest/read/readHere";
import { temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { toProvisions } from "#ingest/write/toProvisions";
import type { Format } from "#lib/law/work";

const folders = temporaryFolders();
afterAll(() => folders.remove());

/** The calls in a file read as literature: the words up to the sign, and the note. */
async function callsIn(content: string | Buffer, format: Format): Promise<readonly string[]> {
  const file = join(folders.make(), `text.${format}`);
  writeFileSync(file, content);
  const read = await readHere({ file, format, limits: defaultLimits });
  if (!read.ok) throw new Error(read.failure.message);
  const { lines } = read.value;
  const { nodes } = parse(lines, normalize(lines).value.lines, { type: "scholarly", language: "en", form: null }).value;
  const provisions = toProvisions(lines, nodes, { work: "w", id: "undated.en" });
  return [...noteCallsIn({ provisions }).value].flatMap(([eId, calls]) =>
    calls.map(({ start, end, note }) => {
      const [text, to] = [eId, note].map((id) => provisions.find((it) => it.eId === id)?.text ?? "");
      return `${text?.slice(Math.max(0, start - 6), end).trim()} → ${to}`;
    }),
  );
}

const expected = ["ships.* → One harbour.", "s open† → Every harbour.", "boats.* → One pier."];

const html = (mark: (sign: string) => string): string =>
  `<body><p>The harbour takes all ships.${mark("*")} It is open${mark("†")} to the sea.</p><p>${mark("*")} One harbour.</p>` +
  `<p>${mark("†")} Every harbour.</p><p>The pier takes boats.${mark("*")}</p><p>${mark("*")} One pier.</p></body>`;

test("signs call notes in HTML, raised", async () => {
  expect(
    await callsIn(
      html((sign) => `<sup>${sign}</sup>`),
      "html",
    ),
  ).toEqual(expected);
});

test("a sign that is not raised calls a note right after a word", async () => {
  const plain = html((sign) => sign);
  expect(await callsIn(plain, "html")).toEqual(expected);
});

test("signs call notes in Markdown, as signs or as labels", async () => {
  const text = "The harbour takes all ships.\\* It is open<sup>†</sup> to the sea.\n\n\\* One harbour.\n\n† Every harbour.\n\n";
  expect(await callsIn(`${text}The pier takes boats.\\*\n\n\\* One pier.\n`, "markdown")).toEqual(expected);
  expect(await callsIn("The harbour takes all ships.[^*]\n\n[^*]: One harbour.\n", "markdown")).toEqual(expected.slice(0, 1));
});

test("signs call notes in DOCX, where their author wrote the signs", async () => {
  const run = (text: string, raised = false): string =>
    `<w:r>${raised ? '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const own = (id: number, sign: string): string =>
    `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/></w:r>${run(sign, true)}`;
  const note = (id: number, sign: string, text: string): string =>
    `<w:footnote w:id="${id}"><w:p>${run(sign, true)}${run(` ${text}`)}</w:p></w:footnote>`;
  const body =
    `<w:p>${run("The harbour takes all ships.")}${own(1, "*")}${run(" It is open")}${own(2, "†")}${run(" to the sea.")}</w:p>` +
    `<w:p>${run("The pier takes boats.")}${own(3, "*")}</w:p>`;
  const footnotes = `${note(1, "*", "One harbour.")}${note(2, "†", "Every harbour.")}${note(3, "*", "One pier.")}`;
  expect(await callsIn(madeUpDocx(body, { footnotes }), "docx")).toEqual(expected);
});

test("the note of a title stays a note before the abstract", async () => {
  const page = "<body><h1>The Law of Ships*</h1><p>* I thank the harbour.</p><p>Abstract. Ships are many.</p><p>Ships sail.</p></body>";
  expect(await callsIn(page, "html")).toEqual(["Ships* → I thank the harbour."]);
});
