import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ingestHere } from "#ingest/testing/ingestHere";
import { madeUpLaw, manifestOf, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { libraryFile, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";

const folders = temporaryFolders();
afterAll(folders.remove);

const works = [madeUpLaw("ferries", "run1", 2), madeUpLaw("bridges", "run1", 3)];
const withdrawn = "    withdrawn: { on: 2026-01-02, reason: { en: Published in error. } }\n";

/** A corpus of two works that was ingested, and what its library lists after each further run. */
async function published() {
  const [corpus, data] = [folders.make(), folders.make()];
  putCorpus(corpus, works);
  const run = async (manifest: string) => {
    writeFileSync(join(corpus, "manifest.yaml"), manifest);
    const { code, complained } = await ingestHere({ corpus, data });
    const current = await readCurrent(data);
    const opened = current === null ? null : await openLibrary(libraryFile(data, current), "test");
    if (!opened?.ok) throw new Error("Nothing is published");
    const listed = (await opened.value.works()).map(({ id, held, editions, withdrawn: it, withdrawnEditions: editionsWithdrawn }) => ({
      ...{ id, held, editions: editions.length, it, ...(editionsWithdrawn === undefined ? {} : { editionsWithdrawn }) },
    }));
    const left = (await opened.value.range("ferries", "2001-02-03.en", 1, 99)).length;
    opened.value.close();
    return { code, complained, listed, left };
  };
  const first = await run(manifestOf(works));
  return { corpus, data, run, first };
}

const withdrawing = manifestOf(works).replace("- id: ferries\n", `- id: ferries\n${withdrawn}`);
const known = { id: "ferries", held: false, editions: 0, it: { on: "2026-01-02", reason: { en: "Published in error." } } };

test("a work that is withdrawn loses its texts and stays known, with its reason, also without its source", async () => {
  const { corpus, run, first } = await published();
  expect([first.left, first.listed.map(({ held }) => held)]).toEqual([2, [true, true]]);
  rmSync(join(corpus, "sources/ferries.txt"));
  const after = await run(withdrawing);
  expect([after.code, after.left, after.listed[0]]).toEqual([0, 0, known]);
  expect(after.listed[1]).toMatchObject({ id: "bridges", held: true, editions: 1 });
});

const refused =
  "ids.jsonl, line 2, ferries: is the id of a work that was withdrawn (Law on the ferries of run1 (ferries)), and no id is used again; give this work another id, or, if it is the same work and is to be shown, remove this line.";

/** Takes the line of an id out of the list of those that were published. */
function forget(corpus: string, id: string): void {
  const file = join(corpus, "ids.jsonl");
  const lines = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, lines.filter((line) => !line.includes(`"id":"${id}"`)).join("\n"));
}

test("it stays known when it leaves the manifest, its id is given to nothing else, and a person can bring it back", async () => {
  const { corpus, run } = await published();
  await run(withdrawing);
  const gone = await run(manifestOf(works.slice(1)));
  expect([gone.code, gone.listed.map(({ id }) => id).sort(), gone.listed.find(({ id }) => id === "ferries")]).toEqual([
    ...[0, ["bridges", "ferries"], known],
  ]);
  const again = await run(manifestOf(works));
  expect(again.code).toBe(1);
  expect(again.complained).toEqual([refused]);
  expect(again.listed.find(({ id }) => id === "ferries")).toEqual(known);
  forget(corpus, "ferries");
  const back = await run(manifestOf(works));
  expect([back.code, back.left, back.listed.find(({ id }) => id === "ferries")]).toMatchObject([0, 2, { held: true, it: undefined }]);
});

test("an id is remembered before anybody can see it, so that a run that is killed then loses none", async () => {
  const { corpus, data } = await published();
  const coming = { ...madeUpLaw("tunnels", "run1", 2), title: "Law on the tunnels" };
  writeFileSync(join(corpus, "sources/tunnels.txt"), coming.content);
  writeFileSync(join(corpus, "manifest.yaml"), manifestOf([...works, coming]));
  const generation = (await readCurrent(data))?.generation;
  const steps: string[] = [];
  const stop = (step: string): void => {
    if (steps.push(step) > steps.indexOf("point") + 1 && steps.includes("point")) throw new Error("stopped");
  };
  await ingestHere({ corpus, data }, null, { watch: stop }).catch(() => undefined);
  expect((await readCurrent(data))?.generation).not.toBe(generation);
  expect(readFileSync(join(corpus, "ids.jsonl"), "utf8")).toContain('"id":"tunnels"');
});

test("that an id was withdrawn outlives its entry and the data folder", async () => {
  const { corpus, data, run } = await published();
  await run(withdrawing);
  await run(manifestOf(works.slice(1)));
  rmSync(data, { recursive: true });
  const { code, complained } = await ingestHere({ corpus, data });
  expect([code, complained]).toEqual([0, []]);
  writeFileSync(join(corpus, "manifest.yaml"), manifestOf(works));
  expect((await ingestHere({ corpus, data })).complained).toEqual([refused]);
});

const wells = { ...madeUpLaw("ferries", "wells", 5), title: "Law on Wells", source: "sources/wells.txt" };

test("an id that vanished with its data comes back for the same work, and for no other", async () => {
  const { corpus, data, run } = await published();
  await run(manifestOf(works.slice(1)));
  rmSync(data, { recursive: true });
  writeFileSync(join(corpus, wells.source), wells.content);
  writeFileSync(join(corpus, "manifest.yaml"), manifestOf([wells]));
  const other = await ingestHere({ corpus, data });
  expect([other.code, other.complained]).toEqual([
    1,
    [expect.stringMatching(/^ids\.jsonl, line 2, ferries: was published for another work \(Law on the ferries of run1 \(ferries\)\), /)],
  ]);
  writeFileSync(join(corpus, "manifest.yaml"), manifestOf(works));
  expect((await ingestHere({ corpus, data })).code).toBe(0);
  forget(corpus, "ferries");
  writeFileSync(join(corpus, "manifest.yaml"), manifestOf([wells]));
  expect((await ingestHere({ corpus, data })).code).toBe(0);
});

test("a source that could not be read takes no id, and a damaged list of ids stops the run", async () => {
  const [corpus, data] = [folders.make(), folders.make()];
  putCorpus(corpus, [...works, { ...wells, id: "wells", content: "" }]);
  await ingestHere({ corpus, data });
  const recorded = readFileSync(join(corpus, "ids.jsonl"), "utf8");
  expect(recorded.match(/"id":"\w+"/g)).toEqual(['"id":"bridges"', '"id":"ferries"']);
  writeFileSync(join(corpus, "ids.jsonl"), `${recorded}{\n`);
  expect((await ingestHere({ corpus, data })).complained).toEqual([
    "ids.jsonl, line 3: does not say what an id was published for; put the file back as it was, or delete it to have it made anew.",
  ]);
});

/** A run during which something happens to the list of ids, after it was read first and before anything is written. */
const ingestWhile = (corpus: string, data: string, meanwhile: () => void) =>
  ingestHere({ corpus, data }, null, {
    spaceFor: async () => {
      meanwhile();
      return { needed: 0, free: 1 };
    },
  });

test("ids that another run published meanwhile are kept, and refused where they are those of other works", async () => {
  const { corpus, data } = await published();
  const file = join(corpus, "ids.jsonl");
  const recorded = readFileSync(file, "utf8");
  const [, ferries = ""] = recorded.split("\n");
  const added = `${recorded}${ferries.replace('"id":"ferries"', '"id":"tunnels"')}\n`;
  const changed = { ...madeUpLaw("bridges", "run2", 3), title: "Law on the bridges of run1 (bridges)" };
  writeFileSync(join(corpus, "manifest.yaml"), manifestOf([changed]));
  expect((await ingestWhile(corpus, data, () => writeFileSync(file, added))).code).toBe(0);
  expect(readFileSync(file, "utf8")).toContain('"id":"tunnels"');
  writeFileSync(join(corpus, wells.source), wells.content);
  const coming = { ...wells, id: "pits" };
  writeFileSync(join(corpus, "manifest.yaml"), manifestOf([coming]));
  const pits = `${added}${ferries.replace('"id":"ferries"', '"id":"pits"')}\n`;
  const refused = await ingestWhile(corpus, data, () => writeFileSync(file, pits));
  expect([refused.code, refused.complained]).toEqual([
    1,
    [expect.stringMatching(/^ids\.jsonl, line 4, pits: was published for another work /)],
  ]);
});

test("blank lines and lines that stand twice mislead nobody to another line, and a withdrawal counts", async () => {
  const { corpus, data, run } = await published();
  await run(withdrawing);
  const file = join(corpus, "ids.jsonl");
  const [bridges = "", ferries = ""] = readFileSync(file, "utf8").split("\n");
  const shown = ferries.replace('"isWithdrawn":true', '"isWithdrawn":false');
  writeFileSync(file, `\n${bridges}\n${bridges}\n\n${ferries}\n${shown}\n`);
  writeFileSync(join(corpus, "manifest.yaml"), manifestOf(works));
  expect((await ingestHere({ corpus, data })).complained).toEqual([refused.replace("line 2", "line 5")]);
});

test("an edition is withdrawn by itself, and the others of its work stay", async () => {
  const { corpus, run } = await published();
  const [ferries] = works;
  writeFileSync(join(corpus, "sources/later.txt"), ferries?.content ?? "");
  const later = "      - { date: 2010-01-01, language: en, source: sources/later.txt }\n";
  const both = manifestOf(works).replace("  - id: bridges", `${later}  - id: bridges`);
  expect((await run(both)).listed[0]).toMatchObject({ id: "ferries", editions: 2 });
  rmSync(join(corpus, "sources/ferries.txt"));
  const reason = "        withdrawn: { reason: { en: Scanned badly. } }\n";
  const after = await run(both.replace("        source: sources/ferries.txt\n", `        source: sources/ferries.txt\n${reason}`));
  expect([after.code, after.complained, after.left]).toEqual([0, [], 0]);
  expect(after.listed[0]).toMatchObject({
    ...{ id: "ferries", held: true, editions: 1, it: undefined },
    editionsWithdrawn: [{ id: "2001-02-03.en", on: null, reason: { en: "Scanned badly." } }],
  });
});

test("a withdrawal without its reason is a fault", async () => {
  const { run } = await published();
  const { code, complained } = await run(withdrawing.replace(", reason: { en: Published in error. }", ""));
  expect([code, complained]).toEqual([1, ["manifest.yaml, line 3, works[0].withdrawn.reason: is missing."]]);
});

test("the manifest of the corpus tells how a withdrawal is written", () => {
  expect(JSON.parse(readFileSync("corpus/manifest.schema.json", "utf8")).properties.works.items.properties.withdrawn.required).toEqual([
    "reason",
  ]);
});
