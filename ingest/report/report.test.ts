import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { progressOn, timeLeft } from "#ingest/report/progress";
import { tableLines } from "#ingest/report/workTable";
import { ingestHere } from "#ingest/testing/ingestHere";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A corpus whose second law numbers two articles alike, with markup in it, and cites an article that is not there. */
function corpusOf() {
  const [corpus, data] = [folders.make(), folders.make()];
  putCorpus(corpus, [madeUpLaw("ferries", "run1", 2), madeUpLaw("bridges", "run1", 2)]);
  const text =
    "Article 1\nA <script>alert(1)</script> bridge.\n\nArticle 1\nAnother & bridge, by Article 9 of this Law.\n\nArticle 2\nEnd.\n";
  writeFileSync(join(corpus, "sources/bridges.txt"), text);
  return { corpus, data, file: join(data, "report.html") };
}

test("a run ends with a table of the works it made, with their references and problems", async () => {
  const { corpus, data } = corpusOf();
  const { said } = await ingestHere({ corpus, data });
  const header = said.findIndex((line) => line.includes("provisions  resolved"));
  const [names = [], ferries = [], bridges = []] = said.slice(header, header + 3).map((line) => line.trim().split(/\s+/));
  const of = (cells: readonly string[], name: string) => cells[names.indexOf(name) + 1];
  expect(ferries.slice(0, 3)).toEqual(["ferries", "–", "2"]);
  expect(bridges[0]).toBe("bridges");
  expect(of(bridges, "dangling")).toBe("1");
  expect(Number(of(bridges, "error"))).toBeGreaterThan(0);
  expect((await ingestHere({ corpus, data })).said).toEqual(["0 sources parsed, 2 unchanged, nothing to publish"]);
});

test("the report as a page shows each problem with the lines around it, as text, and loads and runs nothing", async () => {
  const { corpus, data, file } = corpusOf();
  await ingestHere({ corpus, data, report: file });
  const page = readFileSync(file, "utf8");
  expect(page).toContain('<section id="bridges@2001-02-03.en">');
  expect(page).toContain('<p class="place">sources/bridges.txt</p>');
  expect(page).toContain("<mark>     4  Article 1</mark>");
  expect(page).toContain("     2  A &lt;script&gt;alert(1)&lt;/script&gt; bridge.");
  expect(page).toContain("     5  Another &amp; bridge, by Article 9 of this Law.");
  expect(page).toMatch(/Article 9 of this Law”[\s\S]*<mark>/);
  expect(page).not.toMatch(/<script|<link|src=|href=/i);
  expect(page).toContain("default-src 'none'");
});

test("where several lines of a source have one place, the report marks the one with the words that were found", async () => {
  const { corpus, data, file } = corpusOf();
  const manifest = join(corpus, "manifest.yaml");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace("bridges.txt", "bridges.html"));
  const paragraphs = ["Article 1", "A (bridge.", "Article 2", "Another bridge.", "Article 3", "End."].map((text) => `<p>${text}</p>`);
  writeFileSync(join(corpus, "sources/bridges.html"), `<!doctype html><html lang="en"><body>${paragraphs.join("")}</body></html>`);
  await ingestHere({ corpus, data, report: file });
  expect(readFileSync(file, "utf8")).toMatch(/<mark> +1 {2}A \(bridge\.<\/mark>/);
});

test("it tells of what did not change too, and of what failed; with --check it comes without a library", async () => {
  const { corpus, data, file } = corpusOf();
  await ingestHere({ corpus, data });
  writeFileSync(join(corpus, "sources/ferries.txt"), "");
  writeFileSync(join(corpus, "checksums.yaml"), "{}\n");
  expect((await ingestHere({ corpus, data, report: file })).code).toBe(1);
  const page = readFileSync(file, "utf8");
  expect(page).toMatch(/<section id="ferries@2001-02-03\.en">[\s\S]*ferries\.txt&quot; is empty[\s\S]*<section id="bridges@/);
  await ingestHere({ corpus, data, check: true, report: file });
  const checked = readFileSync(file, "utf8");
  expect(checked).toContain("<td>bridges</td><td>–</td><td>3</td><td>–</td>");
  expect(checked).toContain("<mark>     4  Article 1</mark>");
});

test("the report for programs has what linking found, also of what a later run left unchanged", async () => {
  const { corpus, data } = corpusOf();
  const report = join(data, "report.json");
  const dangling = expect.objectContaining({ rule: "reference-dangling", line: 4, text: "Article 9 of this Law" });
  for (const state of ["parsed", "unchanged"]) {
    await ingestHere({ corpus, data, report });
    expect(JSON.parse(readFileSync(report, "utf8"))).toEqual([
      expect.objectContaining({ work: "ferries", edition: "2001-02-03.en", state, audit: [] }),
      expect.objectContaining({ work: "bridges", state, audit: expect.arrayContaining([dangling]) }),
    ]);
  }
});

test("names that are too long for a terminal are cut, and no works make no table", () => {
  const problems = { info: 1, warning: 20, error: 300 };
  const row = { work: "a".repeat(50), pages: 12, provisions: 3456, references: null, problems };
  expect(tableLines([row]).at(1)?.split(/\s+/)).toEqual([`${"a".repeat(35)}…`, "12", "3456", ...Array(6).fill("–"), "300", "20", "1"]);
  expect(tableLines([])).toEqual([]);
});

test.each([
  [0, 100, 60, ""],
  [50, 100, 0.5, ""],
  [50, 100, 30, "about 30 s left"],
  [100, 100, 30, "about 1 s left"],
  [10, 100, 60, "about 9 min left"],
  [1, 100, 120, "about 3 h 18 min left"],
])("after %d of %d in %d seconds: %j", (done, total, elapsed, words) => {
  expect(timeLeft(done, total, elapsed)).toBe(words);
});

/** A terminal that keeps what is written to it. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, columns: 80, write: (text: string) => written.push(text) > 0, on: () => undefined, once: () => undefined };
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => written.join("") };
}

test("on a terminal it is shown how far a run is and how long it will take; elsewhere nothing is", () => {
  for (const isTTY of [true, false]) {
    const { stream, text } = terminal(isTTY);
    let clock = 0;
    const progress = progressOn(stream, () => clock);
    const printed: string[] = [];
    progress.begin(1000);
    clock = 20_000;
    progress.add(250);
    progress.aside(() => printed.push("a line"));
    progress.end();
    expect(printed).toEqual(["a line"]);
    expect(text().includes("25 % about 60 s left") || text().includes("25 % about 1 min left")).toBe(isTTY);
    expect(text() === "").toBe(!isTTY);
  }
});
