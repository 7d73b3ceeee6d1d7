import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { madeUpPdf } from "#ingest/read/fixtures/madeUpPdf";
import { defaultLimits } from "#ingest/read/limits";
import { type Reader, type ReadLimits, read, startReader } from "#ingest/read/read";

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
