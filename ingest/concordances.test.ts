import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ingestHere, type RunHere } from "#ingest/testing/ingestHere";
import { temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { counterpartsOf, matchedBetween } from "#lib/store/counterparts";
import { libraryFile, readCurrent } from "#lib/store/current";
import type { Database } from "#lib/store/database";
import { eId } from "#lib/store/fixture";
import { openLibrary } from "#lib/store/library";

const folders = temporaryFolders();
afterAll(folders.remove);

const [corpus, data] = [folders.make(), folders.make()];
cpSync(join(import.meta.dirname, "../e2e/fixtures/against"), corpus, { recursive: true });

const run = (): Promise<RunHere> => ingestHere({ corpus, data });
const sourcesRead = ({ read }: RunHere): readonly string[] => read.map((file) => basename(file));

async function inLibrary<Value>(ask: (database: Database) => Promise<Value>): Promise<Value> {
  const current = await readCurrent(data);
  if (current === null) throw new Error("Nothing is published");
  const opened = await openLibrary(libraryFile(data, current), current.generation);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return ask(opened.value.database).finally(opened.value.close);
}

/** Where the later English wording's article leads in the code that took its place. */
const leadsTo = (id: string): Promise<readonly string[]> =>
  inLibrary(async (database) => {
    const found = await counterpartsOf(database, { work: "ferry-charter", edition: "2010-05-01.en", eId: eId(id) });
    return found.flatMap(({ chains }) => chains.flatMap(({ hops }) => hops.map((hop) => `${hop.eId} ${hop.by}`)));
  });

/** Why it leads nowhere. */
const absenceOf = (id: string): Promise<readonly unknown[]> =>
  inLibrary(async (database) =>
    (await counterpartsOf(database, { work: "ferry-charter", edition: "2010-05-01.en", eId: eId(id) })).map(({ absence }) => absence),
  );

/** Provisions of which a file says that nothing took their place, in any wording of the law. */
const withoutCounterpart = (edition: string): Promise<readonly string[]> =>
  inLibrary(async (database) => {
    const [law, code] = [
      { work: "ferry-charter", edition },
      { work: "water-code", edition: "2019-11-11.en" },
    ];
    return [...((await matchedBetween(database, law, code))?.without ?? [])];
  });

const concordance = join(corpus, "concordances/ferry-charter.yaml");

test("a file that corrects a concordance is followed without a source being read again", async () => {
  expect((await run()).code).toBe(0);
  expect([await leadsTo("art_2"), await absenceOf("art_2")]).toEqual([[], ["stated"]]);
  expect(await absenceOf("art_3__para_1__subpara_3")).toEqual([null]);
  expect(await withoutCounterpart("2010-05-01.en")).toEqual(["art_2"]);
  expect(await leadsTo("art_3__para_1__subpara_3")).toEqual(["art_3__subpara_3 suggested"]);
  writeFileSync(concordance, `${readFileSync(concordance, "utf8")}  art-3/para-1/subpara-3: [art-1, art-2]\n`);
  const again = await run();
  expect([sourcesRead(again), again.steps.includes("link")]).toEqual([[], true]);
  expect(await leadsTo("art_3__para_1__subpara_3")).toEqual(["art_1 stated", "art_2 stated"]);
});

test("nothing is published again when no file has changed", async () => {
  const { steps, read } = await run();
  expect([steps, read]).toEqual([["clean-up"], []]);
});

test("without the file, the suggestions are back", async () => {
  rmSync(concordance);
  expect(sourcesRead(await run())).toEqual([]);
  expect([await leadsTo("art_2"), await absenceOf("art_2")]).toEqual([[], ["not-found"]]);
  expect(await leadsTo("art_3__para_1__subpara_3")).toEqual(["art_3__subpara_3 suggested"]);
});

test("a file of identities that changes makes its own edition again, and no other", async () => {
  rmSync(join(corpus, "same-as"), { recursive: true });
  expect(sourcesRead(await run())).toEqual(["charter-2001.en.txt"]);
});

test("provisions that no edition has are reported with file and line, in the run and in its report, each time", async () => {
  writeFileSync(
    concordance,
    `before: ferry-charter@2010-05-01.en\nafter: water-code@2019-11-11.en\nprovisions:\n  art-1: art-77\n  art-88: none\n`,
  );
  mkdirSync(join(corpus, "same-as"), { recursive: true });
  const sameAs = "work: ferry-charter\nedition: 2001-02-01.en\nas: 2010-05-01.en\nprovisions:\n  art-1: art-66\n";
  writeFileSync(join(corpus, "same-as/x.yaml"), sameAs);
  const report = join(data, "report.html");
  const { code, said } = await ingestHere({ corpus, data, report });
  const lines = [
    "same-as/x.yaml, line 5, provisions.art-66: ferry-charter@2010-05-01.en has no such provision, so that the line leads nowhere.",
    "concordances/ferry-charter.yaml, line 4, provisions.art-77: water-code@2019-11-11.en has no such provision, so that the line leads nowhere.",
    "concordances/ferry-charter.yaml, line 5, provisions.art-88: ferry-charter@2010-05-01.en has no such provision, so that the line leads nowhere.",
  ];
  expect([code, said.filter((line) => line.includes("no such provision"))]).toEqual([0, lines]);
  for (const line of lines) expect(readFileSync(report, "utf8")).toContain(line);
  expect(await leadsTo("art_1")).not.toContain("art_77 stated");
  expect((await run()).said.filter((line) => line.includes("no such provision"))).toEqual(lines);
});
