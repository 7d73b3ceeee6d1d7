import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { madeUpDocx, zipOf } from "#ingest/read/fixtures/madeUpDocx";
import { madeUpPdf } from "#ingest/read/fixtures/madeUpPdf";
import { defaultLimits } from "#ingest/read/limits";
import { type Reader, type ReadLimits, read, startReader } from "#ingest/read/read";
import type { Format } from "#lib/law/work";

const folder = mkdtempSync(join(tmpdir(), "read-"));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array, encoding: BufferEncoding = "utf8"): string {
  const file = join(folder, name);
  writeFileSync(file, content, encoding);
  return file;
}

/** The ids of the readers' processes that this one has started and that still run. Linux only. */
function readersOf(parent: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => statusOf(pid).includes(`\nPPid:\t${parent}\n`) && commandOf(pid).includes("ingest/read/child.ts"))
    .map(Number);
}
const fromProc = (path: string): string => {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return ""; // it ended meanwhile
  }
};
const statusOf = (pid: string): string => fromProc(`${pid}/status`);
const commandOf = (pid: string): string => fromProc(`${pid}/cmdline`);
const isLinux = process.platform === "linux";

/** Markdown that takes minutes of computing without a pause, and little memory: each opening is looked for its end. */
const endless = put("endless.md", "x <![CDATA[".repeat(40_000));
/** Markdown that takes some hundred megabytes to read. */
const heavy = put("heavy.md", "**a** [b](http://c.kz) *d* <sup>e</sup> `f` &amp; \\_ g\n\n".repeat(60_000));
const light = put("light.txt", "Article 1\nThe State\n");

let reader: Reader | null = null;
const start = (limits: Partial<ReadLimits> = {}): Reader => {
  reader = startReader({ ...defaultLimits, ...limits });
  return reader;
};
beforeEach(() => {
  reader = null;
});
afterEach(async () => {
  await reader?.close();
  if (isLinux) expect(readersOf(process.pid)).toEqual([]);
});

test("a source comes with its lines, its checksum and its pages", async () => {
  const pdf = put(
    "act.pdf",
    madeUpPdf([
      { words: [{ at: [50, 700], text: "The first page of an act" }] },
      { words: [{ at: [50, 700], text: "The second page of it" }] },
    ]),
  );
  const { read: readOne } = start();
  const [text, markdown, printed] = [
    await readOne(light, "text"),
    await readOne(put("a.md", "# Head\n"), "markdown"),
    await readOne(pdf, "pdf"),
  ];
  expect(text.ok && text.value.lines.map((line) => line.text)).toEqual(["Article 1", "The State"]);
  expect(text.ok && [text.value.pages, text.value.sha256]).toEqual([
    null,
    createHash("sha256").update("Article 1\nThe State\n").digest("hex"),
  ]);
  expect(markdown.ok && markdown.value.lines[0]).toMatchObject({ text: "Head", headingLevel: 1 });
  expect(printed.ok && [printed.value.pages, printed.value.lines.at(-1)?.page, printed.value.lines.at(-1)?.text]).toEqual([
    2,
    2,
    "The second page of it",
  ]);
});

test("a large source arrives whole and in order", async () => {
  const count = 30_000;
  const file = put("large.txt", Array.from({ length: count }, (_, index) => `line ${index + 1} of a long law\n`).join(""));
  const result = await read(file, "text");
  expect(result.ok && result.value.lines.length).toBe(count);
  expect(
    result.ok && result.value.lines.every((line, index) => line.line === index + 1 && line.text.startsWith(`line ${index + 1} `)),
  ).toBe(true);
});

mkdirSync(join(folder, "folder.txt"));
truncateSync(put("sparse.txt", ""), 200_000_000);
const encrypted = fileURLToPath(new URL("./fixtures/encrypted.pdf", import.meta.url));
const akn = readFileSync(new URL("./fixtures/ferries.akn.xml", import.meta.url), "utf8");
const encryptedOffice = Buffer.concat([
  Buffer.from("d0cf11e0a1b11ae1", "hex"),
  Buffer.alloc(600),
  Buffer.from("EncryptedPackage", "utf16le"),
]);
const bad: readonly (readonly [string, Format, string, RegExp])[] = [
  [join(folder, "nowhere.txt"), "text", "missing", /^"nowhere\.txt" is not there: /],
  [join(folder, "folder.txt"), "text", "missing", /^"folder\.txt" is not a file: /],
  [join(folder, "sparse.txt"), "text", "too-large", /^"sparse\.txt" has 200 MB, and a source may have 64 MB: /],
  [put("long.txt", `a\n${"b".repeat(2_000_000)}`), "text", "too-large", /^Line 2 of "long\.txt" is longer than 1 MB: /],
  [put("none.pdf", ""), "pdf", "empty", /^"none\.pdf" is empty: /],
  [put("none.md", " \n"), "markdown", "empty", /^"none\.md" is empty: /],
  [encrypted, "pdf", "encrypted", /^"encrypted\.pdf" opens only with a password: /],
  [put("half.pdf", madeUpPdf([{}]).subarray(0, 200)), "pdf", "damaged", /^"half\.pdf" is damaged and cannot be read /],
  [put("junk.pdf", `%PDF-1.4\n${"junk ".repeat(500)}`), "pdf", "damaged", /^"junk\.pdf" is damaged and cannot be read /],
  [
    put("scan.pdf", madeUpPdf([{ picture: true }])),
    "pdf",
    "image-only",
    /^"scan\.pdf" holds no text on its one page, only pictures of it: /,
  ],
  [put("text.pdf", "Article 1"), "pdf", "not-this-format", /^"text\.pdf" is something else, not a PDF: /],
  [put("zip.pdf", "PK\x03\x04"), "pdf", "not-this-format", /^"zip\.pdf" is a ZIP archive, as DOCX files are, not a PDF: /],
  [put("pdf.txt", madeUpPdf([{}])), "text", "not-this-format", /^"pdf\.txt" is a PDF, not plain text: /],
  [put("page.md", "<!doctype html><title>Act</title>"), "markdown", "not-this-format", /^"page\.md" is an HTML page, not Markdown: /],
  [put("wide.txt", Buffer.from("Article 1", "utf16le")), "text", "not-this-format", /^"wide\.txt" is text in UTF-16: /],
  [put("nul.txt", "Article\0"), "text", "not-this-format", /^"nul\.txt" holds a NUL byte \(byte 8, line 1\)/],
  [
    put("cp1251.txt", Buffer.from([0xd1, 0xf2, 0xe0, 0xf2, 0xfc, 0xff])),
    "text",
    "not-this-format",
    /^"cp1251\.txt" is not UTF-8 at byte 1 \(line 1\): /,
  ],
  [put("cut.docx", "PK\x03\x04"), "docx", "damaged", /^"cut\.docx" is damaged and cannot be read /],
  [put("text.docx", "Article 1"), "docx", "not-this-format", /^"text\.docx" is something else, not a DOCX document: /],
  [put("locked.docx", encryptedOffice), "docx", "encrypted", /^"locked\.docx" opens only with a password: /],
  [put("old.docx", "\xd0\xcf\x11\xe0", "latin1"), "docx", "not-this-format", /^"old\.docx" is an old Microsoft Office document, not /],
  [
    put("archive.docx", zipOf({ "a.txt": "Article 1" })),
    "docx",
    "not-this-format",
    /^"archive\.docx" is a ZIP archive of something else, /,
  ],
  [put("scan.docx", madeUpDocx("<w:p/>", { "word/media/image1.png": "x" })), "docx", "image-only", /^"scan\.docx" holds no text, only pic/],
  [put("blank.docx", madeUpDocx("<w:p/>")), "docx", "empty", /^"blank\.docx" holds no text: /],
  [
    put("torn.docx", madeUpDocx("<w:p><w:r>")),
    "docx",
    "damaged",
    /^The part "word\/document\.xml" of "torn\.docx" is not well-formed XML at line 1, column \d+ \(unexpected close tag\)/,
  ],
  [put("plain.html", "Article 1"), "html", "not-this-format", /^"plain\.html" is plain text, not an HTML page: /],
  [put("act.html", akn), "html", "not-this-format", /^"act\.html" is Akoma Ntoso, not an HTML page: /],
  [put("blank.html", "<p> </p>"), "html", "empty", /^"blank\.html" holds no text: /],
  [put("scan.html", "<img src=a.png>"), "html", "image-only", /^"scan\.html" holds no text, only pictures: /],
  [
    put("odd.html", Buffer.from("<meta charset=shift_jis><p>\xff\xff", "latin1")),
    "html",
    "not-this-format",
    /^"odd\.html" says that it is in the enc/,
  ],
  [put("page.xml", "<html><p>Article 1</p></html>"), "akn", "not-this-format", /^"page\.xml" is an HTML page, not Akoma Ntoso: /],
  [
    put("other.xml", "<?xml version='1.0'?><law/>"),
    "akn",
    "not-this-format",
    /^"other\.xml" is XML of another kind \(its root is <law>\), /,
  ],
  [
    put("two.xml", akn.replace("akn/3.0", "akn/2.0")),
    "akn",
    "not-this-format",
    /^"two\.xml" is Akoma Ntoso of another version than 3\.0, /,
  ],
  [
    put("torn.xml", akn.replace("</wrapUp>", "")),
    "akn",
    "damaged",
    /^"torn\.xml" is not well-formed XML at line 28, column \d+ \(unexpected close tag/,
  ],
  [
    put("wrong.xml", akn.replace("<content><p>The fare", "<p>The fare").replace("</table></content>", "</table></p>")),
    "akn",
    "damaged",
    /^"wrong\.xml" is not valid Akoma Ntoso at line 36: <p> may not stand right inside <article>\. /,
  ],
  [
    put(
      "entity.xml",
      akn.replace("<akomaNtoso", '<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso').replace("sober", "&x;"),
    ),
    "akn",
    "damaged",
    /^"entity\.xml" is not well-formed XML at line 25, column \d+ \(undefined entity\)/,
  ],
];

test("every kind of bad file gets its own sentence, and the reader goes on after it", async () => {
  const { read: readOne } = start();
  for (const [file, format, kind, sentence] of bad) {
    const result = await readOne(file, format);
    expect(result.ok ? null : result.failure.kind, file).toBe(kind);
    expect(result.ok ? null : result.failure.message).toMatch(sentence);
  }
  expect((await readOne(light, "text")).ok).toBe(true);
});

test("a source that takes too long is given up, and the next one is read", async () => {
  const { read: readOne } = start({ wallMilliseconds: 1000 });
  const [slow, next] = [await readOne(endless, "markdown"), await readOne(light, "text")];
  expect(slow.ok ? null : slow.failure).toEqual({
    kind: "too-slow",
    message: expect.stringMatching(/^"endless\.md" takes longer than 1 s to read: /),
  });
  expect(next.ok).toBe(true);
});

test.runIf(isLinux)("a source that takes too much memory is given up, and the next one is read", async () => {
  const { read: readOne } = start({ residentBytes: 250_000_000 });
  const [fat, next] = [await readOne(heavy, "markdown"), await readOne(light, "text")];
  expect(fat.ok ? null : fat.failure).toEqual({
    kind: "too-large",
    message: expect.stringMatching(/^"heavy\.md" takes more than 250 MB of memory to read: /),
  });
  expect(next.ok).toBe(true);
});

test.runIf(isLinux)("one process serves many sources, and is another only after it was killed", async () => {
  const { read: readOne } = start({ wallMilliseconds: 1000 });
  await readOne(light, "text");
  const first = readersOf(process.pid);
  await readOne(light, "text");
  expect(readersOf(process.pid)).toEqual(first);
  expect(first).toHaveLength(1);
  await readOne(endless, "markdown");
  expect(readersOf(process.pid)).toEqual([]);
  await readOne(light, "text");
  expect(readersOf(process.pid)).not.toEqual(first);
});

test("sources asked for at once are read in turn", async () => {
  const { read: readOne } = start();
  const results = await Promise.all([readOne(light, "text"), readOne(heavy, "text"), readOne(light, "text")]);
  expect(results.map((result) => result.ok && result.value.lines.length)).toEqual([2, 120_000, 2]);
});

/** A process of its own that reads a light source, says so, and then runs `next` and nothing more. */
function startParent(next: string): ReturnType<typeof spawn> {
  const script = `
    import { startReader } from "#ingest/read/read";
    const reader = startReader();
    await reader.read(${JSON.stringify(light)}, "text");
    console.log("reading");
    ${next}
  `;
  const project = fileURLToPath(new URL("../..", import.meta.url));
  return spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    cwd: project,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** How long processes have computed so far, in ticks of a hundredth of a second (proc(5), `utime`). */
const computed = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + Number(fromProc(`${pid}/stat`).split(" ")[13]), 0);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

test.runIf(isLinux)("a reader ends when its parent is killed, even in the middle of its work", async () => {
  const parent = startParent(`void reader.read(${JSON.stringify(endless)}, "markdown");`);
  await new Promise((resolve) => parent.stdout?.once("data", resolve));
  const pids = readersOf(parent.pid ?? 0);
  expect(pids).toHaveLength(1);
  const before = computed(pids);
  while (computed(pids) < before + 30) await pause();
  parent.kill("SIGKILL");
  while (pids.some((pid) => commandOf(String(pid)).includes("ingest/read/child.ts"))) await pause(); // the test's own time limit ends this
});

test.runIf(isLinux)("an idle reader does not keep its parent running", async () => {
  const parent = startParent("");
  const code = await new Promise((resolve) => parent.once("exit", resolve));
  expect(code).toBe(0);
});
