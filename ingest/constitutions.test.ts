import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { putConstitutions } from "#ingest/testing/constitutions";
import { ingestHere } from "#ingest/testing/ingestHere";
import { temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { pairsIn } from "#lib/law/concordance";
import { heldConcordances, linesOf } from "#lib/store/concordances";
import { counterpartsOf, matchedBetween } from "#lib/store/counterparts";
import { libraryFile, readCurrent } from "#lib/store/current";
import { eId } from "#lib/store/fixture";
import { type Library, openLibrary } from "#lib/store/library";
import { sameElsewhere } from "#lib/store/sameElsewhere";

/** Two wordings of one constitution and the constitution after it, as received. Without `TEST_DATA_DIR` these tests are skipped. */
const data = join(process.env.TEST_DATA_DIR ?? "", "data");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(data);

const folders = temporaryFolders();
let library: Library;

async function ingested(): Promise<Library> {
  const [corpus, dir] = [folders.make(), folders.make()];
  putConstitutions(corpus, data);
  const { code, complained } = await ingestHere({ corpus, data: dir });
  if (code !== 0) throw new Error(complained.join("\n"));
  const current = await readCurrent(dir);
  if (current === null) throw new Error("Nothing was published");
  const opened = await openLibrary(libraryFile(dir, current), current.generation);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

const english = "1998-10-07.en";
const russian = "2022-09-17.ru";

async function officialOf(id: string): Promise<readonly string[]> {
  const provision = await library.provision("constitution-1995", english, eId(id));
  if (provision === null) throw new Error(`The English text has no ${id}`);
  return (await sameElsewhere(library.database, provision)).filter(({ edition }) => edition === russian).map((it) => it.eId);
}

describe.skipIf(!isThere)("two wordings of a constitution (skipped without TEST_DATA_DIR)", () => {
  beforeAll(async () => {
    library = await ingested();
  }, 120_000);
  afterAll(() => {
    library.close();
    folders.remove();
  });

  test.each([
    ["art_41__para_4", "art_41__para_5", "the English text closes the gap"],
    ["art_42__para_4", "art_42__para_5", "the English text closes the gap"],
    ["art_53__subpara_8", "art_53__subpara_4", "the list was drawn up anew"],
    ["art_66__subpara_9", "art_66__subpara_10", "the English text closes the gap"],
    ["art_44__para_1__subpara_15", "art_44__subpara_15", "the Russian text prints no paragraph"],
    ["art_41__para_3", "art_41__para_3", "the number is the same"],
  ])("%s of 1998 is %s of 2022: %s", async (id, official) => {
    expect(await officialOf(id)).toEqual([official]);
  });

  test("subparagraph 4) of Article 53 says something else in each, and the two are not the same", async () => {
    expect(await officialOf("art_53__subpara_4")).toEqual([]);
  });

  test("every entry of the file is about a provision that the English text has, and leads to one that the Russian text has", async () => {
    const audit = await library.audit("constitution-1995", english);
    expect(audit.filter(({ rule }) => rule === "same-as-unknown")).toEqual([]);
    const held = new Set((await library.range("constitution-1995", russian, 1, 10_000)).map((it) => it.sameAs));
    const moved = (await library.range("constitution-1995", english, 1, 10_000)).filter(
      (it) => it.sameAs !== `constitution-1995/${it.eId}` && !it.sameAs.includes("@"),
    );
    expect(moved.filter((it) => !held.has(it.sameAs)).map((it) => it.eId)).toEqual([]);
    expect(moved.length).toBeGreaterThan(30);
  });

  test("pardon leads from the Russian text straight to 2026, and from the English one by way of the Russian", async () => {
    expect(await waysFrom(russian, "art_44__subpara_15")).toEqual(["2026-03-15.ru art_46__subpara_16 (suggested)"]);
    expect(await waysFrom(english, "art_44__para_1__subpara_15")).toEqual([
      "2022-09-17.ru art_44__subpara_15 (same) > 2026-03-15.ru art_46__subpara_16 (suggested)",
    ]);
  });

  test("what the file says was renumbered is followed before its successor is looked for", async () => {
    expect(await waysFrom(english, "art_41__para_4")).toEqual([
      "2022-09-17.ru art_41__para_5 (same) > 2026-03-15.ru art_43__para_4 (suggested)",
    ]);
  });

  test("of the suggestions for every ninth provision, judged by hand, at least 95 in 100 are right, and few counterparts are missed", async () => {
    const gold = readFileSync(join(import.meta.dirname, "../bench/gold/concordance.jsonl"), "utf8")
      .trim()
      .split("\n");
    const judged = gold.map((line) => JSON.parse(line) as { readonly before: string; readonly after: readonly string[] });
    const [through] = await heldConcordances(library.database);
    const lines = pairsIn(await linesOf(library.database, through?.id ?? 0));
    const suggestedFor = (before: string): readonly string[] => lines.filter((it) => it.before === before).map((it) => it.after);
    const suggested = judged.flatMap(({ before, after }) => suggestedFor(before).map((it) => after.includes(it)));
    const meant = judged.flatMap(({ before, after }) => after.map((it) => suggestedFor(before).includes(it)));
    const share = (list: readonly boolean[]): number => list.filter(Boolean).length / list.length;
    expect([judged.length, suggested.length >= 45]).toEqual([56, true]);
    expect(share(suggested)).toBeGreaterThanOrEqual(0.95);
    expect(share(meant)).toBeGreaterThanOrEqual(0.9);
  });

  test("what has no line leads nowhere, or where the article around it leads", async () => {
    expect((await waysFrom(english, "art_53__subpara_4")).every((way) => way.startsWith("around: "))).toBe(true);
  });

  test("from 2026 back, pardon leads to 1995 too", async () => {
    const of = { work: "constitution-2026", edition: "2026-03-15.ru", eId: eId("art_46__subpara_16") };
    const found = await counterpartsOf(library.database, of);
    expect(found).toMatchObject([{ relation: "predecessor", chains: [{ hops: [{ eId: "art_44__subpara_15", edition: russian }] }] }]);
  });

  test("the concordance of English 1998 and Russian 2026 is that of 2022, seen through what is the same", async () => {
    const [before, after] = [
      { work: "constitution-1995", edition: english },
      { work: "constitution-2026", edition: "2026-03-15.ru" },
    ];
    const matched = await matchedBetween(library.database, before, after);
    expect(matched?.through.before.edition).toBe(russian);
    expect(matched?.lines).toContainEqual(expect.objectContaining({ before: "art_44__para_1__subpara_15", after: "art_46__subpara_16" }));
    expect(await matchedBetween(library.database, after, before)).toBeNull();
  });

  test("references to the Constitution in a text of 2026 still lead to that of 1995, which was in force on its day", async () => {
    const rows = await library.database.all(
      `SELECT DISTINCT t.work FROM targets AS t JOIN refs AS r ON r.id = t.ref
        WHERE r.work = 'rakhmetulina-2026' AND t.work LIKE 'constitution-%'`,
    );
    expect(rows).toEqual([{ work: "constitution-1995" }]);
  });

  test("no two provisions of an edition share an identity", async () => {
    for (const edition of [english, russian]) {
      const identities = (await library.range("constitution-1995", edition, 1, 10_000)).map((it) => it.sameAs);
      expect(new Set(identities).size).toBe(identities.length);
    }
  });
});

/** Where a provision of 1995 leads in 2026: each hop by edition, number and how it is known. */
async function waysFrom(edition: string, id: string): Promise<readonly string[]> {
  const found = await counterpartsOf(library.database, { work: "constitution-1995", edition, eId: eId(id) });
  expect(found.map(({ relation, work }) => `${relation} ${work}`)).toEqual(["successor constitution-2026"]);
  return found.flatMap(({ chains }) =>
    chains.map(
      ({ hops, isAround }) => `${isAround ? "around: " : ""}${hops.map((hop) => `${hop.edition} ${hop.eId} (${hop.by})`).join(" > ")}`,
    ),
  );
}

test.runIf(!isThere)("the constitutions are not there: set TEST_DATA_DIR to read them", () => {
  expect(isThere).toBe(false);
});
