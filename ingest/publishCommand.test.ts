import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { call } from "#ingest/testing/commandLine";
import { filesIn } from "#ingest/testing/filesIn";
import { ingestHere } from "#ingest/testing/ingestHere";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";

vi.setConfig({ testTimeout: 120_000 }); // processes start slowly where others work too

const folders = temporaryFolders();
afterAll(folders.remove);

let folder = "";
let corpus = "";
let data = "";
beforeEach(() => {
  folder = folders.make();
  corpus = join(folder, "corpus");
  data = join(folder, "data");
  putCorpus(corpus, [madeUpLaw("ferries", "run1", 3), madeUpLaw("bridges", "run1", 2)]);
});

describe("the command ingest", () => {
  test("publishes, reports, and ends with 0; again, with nothing to publish", async () => {
    const args = ["--corpus", corpus, "--data", data, "--no-index", "--report", join(folder, "report.json")];
    const first = await call("main", ...args);
    expect(first).toMatchObject({ code: 0, problems: [] });
    expect(first.output).toMatch(
      /^ferries@2001-02-03\.en: 3 provisions, .*\n.*\n +pages .*\nferries +– +3 .*\nbridges +– +2 .*\n2 sources parsed, 0 unchanged, published as g.*-000001\n$/,
    );
    const second = await call("main", ...args);
    expect(second).toEqual({ code: 0, problems: [], output: "0 sources parsed, 2 unchanged, nothing to publish\n" });
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toEqual([
      { work: "ferries", edition: "2001-02-03.en", source: "sources/ferries.txt", state: "unchanged", audit: [] },
      { work: "bridges", edition: "2001-02-03.en", source: "sources/bridges.txt", state: "unchanged", audit: [] },
    ]);
  });

  test("says with --help what it takes, and ends with 0", async () => {
    const { code, output, problems } = await call("main", "--help");
    expect([code, problems]).toEqual([0, []]);
    for (const option of ["--corpus", "--data", "--report", "--check", "--no-index"]) expect(output).toContain(option);
  });

  test.each([
    ["an argument that is not known", ["--chekc"], "Unknown argument: --chekc. See --help."],
    ["a word too many", ["corpus"], "Unexpected argument: corpus. See --help."],
    ["a folder that is not named", ["--data"], /--data/],
  ])("ends with 2 for %s", async (_, args, sentence) => {
    const { code, output, problems } = await call("main", ...args);
    expect([code, output]).toEqual([2, ""]);
    expect(problems).toEqual([typeof sentence === "string" ? sentence : expect.stringMatching(sentence)]);
  });

  test("ends with 1 where there is no corpus, and makes no data folder", async () => {
    const called = await call("main", "--corpus", join(folder, "nowhere"), "--data", data);
    expect(called).toEqual({
      code: 1,
      output: "",
      problems: [`manifest.yaml: there is no such file in ${join(folder, "nowhere")}, or it cannot be read.`],
    });
    expect(filesIn(data)).toBeNull();
  });
});

describe("the command reindex", () => {
  test("ends with 1 where nothing is published, and with 2 for an argument that is not known", async () => {
    const nothing = await call("reindex", "--data", data);
    expect(nothing).toEqual({ code: 1, output: "", problems: [`Nothing is published in ${data}; run "npm run ingest" first.`] });
    expect(filesIn(data)).toBeNull();
    expect((await call("reindex", "--corpus", corpus)).code).toBe(2);
  });
});

describe("--check", () => {
  const check = (report: string | null = null) => ingestHere({ corpus, data, check: true, report });

  test("parses everything and writes nothing, neither data nor checksums", async () => {
    const before = filesIn(corpus);
    const { code, said, complained, steps } = await check();
    expect({ code, complained, steps }).toEqual({ code: 0, complained: [], steps: [] });
    expect(said.at(-1)).toBe("2 sources parsed");
    expect(filesIn(data)).toBeNull();
    expect(filesIn(corpus)).toEqual(before);
  });

  test("leaves what is published as it is, and parses it all the same", async () => {
    await ingestHere({ corpus, data });
    const before = filesIn(folder);
    expect((await check()).read).toHaveLength(2);
    expect(filesIn(folder)).toEqual(before);
  });

  test("reports what it found where it is asked to, and ends with 1 if a source fails", async () => {
    writeFileSync(join(corpus, "sources/bridges.txt"), "");
    const report = join(folder, "report.json");
    expect((await check(report)).code).toBe(1);
    expect(JSON.parse(readFileSync(report, "utf8"))).toEqual([
      expect.objectContaining({ work: "ferries", state: "parsed", provisions: 3, audit: expect.any(Array) }),
      expect.objectContaining({ work: "bridges", state: "failed", message: expect.stringContaining('"bridges.txt" is empty') }),
    ]);
  });
});

test("what reads wrongly in a source is said with its line, and where the rest of the findings stands", async () => {
  writeFileSync(join(corpus, "sources/bridges.txt"), "Article 1\nA bridge.\n\nArticle 1\nAnother bridge.\n");
  const { said } = await ingestHere({ corpus, data });
  const at = said.findIndex((line) => line.startsWith("bridges@"));
  expect(said[at]).toMatch(/1 error/);
  expect(said[at + 1]).toMatch(/^ {2}sources\/bridges\.txt, line 4: .*\.$/);
  expect(said.at(-2)).toBe("What was found in the sources is listed by --check --report FILE.html, and by the site under /audit.");
});

test("a report that cannot be written is said, after what was published", async () => {
  const report = join(folder, "nowhere", "report.json");
  const { code, said, complained } = await ingestHere({ corpus, data, report });
  expect(code).toBe(1);
  expect(said.at(-1)).toMatch(/published as g/);
  expect(complained).toEqual([expect.stringMatching(/^The report was not written to .*nowhere\/report\.json: ENOENT/)]);
});

test("a corpus folder that cannot be written is ingested all the same, and that its sources stay unchecked is said", async () => {
  rmSync(join(corpus, "checksums.yaml"), { force: true });
  mkdirSync(join(corpus, "checksums.yaml.new")); // stands in the way of writing, for every user
  const { code, complained } = await ingestHere({ corpus, data });
  expect(code).toBe(0);
  expect(complained).toEqual([expect.stringMatching(/checksums\.yaml cannot be written: the sources stay unchecked\.$/)]);
});
