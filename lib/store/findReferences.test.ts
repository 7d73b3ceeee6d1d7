import { expect, test } from "vitest";
import { countAudit, findAudit } from "#lib/store/audit";
import { citationsOf, citationsOfWhole, citedBetween, connectionsOf } from "#lib/store/citations";
import { countReferences, eachReference, findReferences, type ReferenceFilter } from "#lib/store/findReferences";
import { eId } from "#lib/store/fixture";
import { openLinkedFixture } from "#lib/store/testing/openLinkedFixture";

const library = await openLinkedFixture();

const any: ReferenceFilter = { from: null, to: null, status: [], kind: [], language: [] };

const surfaces = async (filter: Partial<ReferenceFilter>): Promise<readonly string[]> =>
  (await findReferences(library.database, { ...any, ...filter }, 1, 100)).references.map(({ surface }) => surface);

test("references are found by where they stand and where they lead, with all inside", async () => {
  expect(await surfaces({})).toHaveLength(7);
  expect(await surfaces({ from: { work: "ferry-2024", eId: eId("results-and-discussion") } })).toEqual([
    "bridges",
    "presumption",
    "Article 2 of the Charter",
  ]);
  expect(await surfaces({ to: { work: "veld-charter", eId: eId("art_2") } })).toEqual(["the river", "Article 2 of the Charter"]);
  expect(await surfaces({ to: { work: "bridge-act", eId: null } })).toEqual(["bridges"]);
  expect(await surfaces({ status: ["dangling", "external"] })).toEqual(["bridges", "presumption"]);
  expect(await surfaces({ language: ["ru"] })).toEqual([]);
});

test("pages of references follow each other without gap, and the whole list is the same", async () => {
  const paged: string[] = [];
  for (let page = 1; page <= 4; page += 1)
    paged.push(...(await findReferences(library.database, any, page, 2)).references.map(({ surface }) => surface));
  const all: string[] = [];
  for await (const { surface } of eachReference(library.database, any)) all.push(surface);
  expect([paged, all.length]).toEqual([all, 7]);
});

test("a count leaves out its own filter and keeps the others", async () => {
  const counts = await countReferences(
    library.database,
    { ...any, from: { work: "ferry-2024", eId: null }, status: ["dangling"] },
    "status",
  );
  expect(Object.fromEntries(counts)).toEqual({ ambiguous: 1, external: 1, dangling: 1, assumed: 1, resolved: 1 });
});

test("a provision is cited by what cites something in it, and never by itself or by what it holds", async () => {
  const cited = async (id: string) =>
    (await citationsOf(library.database, "veld-charter", eId(id), 10)).references.map(({ surface }) => surface);
  expect(await cited("art_2")).toEqual(["the river", "Article 2 of the Charter"]);
  expect(await cited("art_2__para_1")).toEqual(["the river"]);
  expect(await cited("art_3")).toEqual([]);
  expect(await cited("art_3__para_1")).toEqual(["the Mayor"]);
  const whole = await citationsOfWhole(library.database, "veld-charter", eId("art_2__para_1"), 10);
  expect(whole.references.map(({ surface }) => surface)).toEqual(["Article 2 of the Charter"]);
});

test("counts beside provisions are those of the lists", async () => {
  const counts = await citedBetween(library.database, { work: "veld-charter", edition: "2010-05-01.en", from: 1, to: 100 });
  for (const [id, count] of counts) expect((await citationsOf(library.database, "veld-charter", eId(id), 10)).total).toBe(count);
  expect([...counts.keys()].sort()).toEqual(["art_2", "art_2__para_1", "art_3__para_1"]);
  expect(await connectionsOf(library.database, "veld-charter")).toEqual({ made: 2, received: 4 });
});

test("remarks are found by work, severity and rule, with the provision they concern", async () => {
  const { total, entries } = await findAudit(library.database, { work: [], severity: ["warning"], rule: [] }, 1, 10);
  expect([total, entries[0]?.rule, entries[0]?.at]).toEqual([1, "reference-dangling", "abstract-en__p_1"]);
  expect((await findAudit(library.database, { work: ["veld-charter"], severity: [], rule: [] }, 1, 10)).total).toBe(0);
  expect(Object.fromEntries(await countAudit(library.database, { work: ["veld-charter"], severity: [], rule: [] }, "work"))).toEqual({
    "ferry-2024": 1,
  });
});
