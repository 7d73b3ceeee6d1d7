import { afterAll, beforeAll, expect, test } from "vitest";
import { forceKinds, forceOf } from "#lib/law/force";
import { forceFilter } from "#lib/search/engineFilter";
import type { IndexRecord } from "#lib/search/form";
import { batches } from "#lib/search/indexer";
import { keyOf } from "#lib/search/key";
import { recordsOf, workFields } from "#lib/search/records";
import { date, eId, publishFixture } from "#lib/store/fixture";
import { published } from "#lib/store/published";

const records: IndexRecord[] = [];
let remove: () => Promise<void>;
beforeAll(async () => {
  const made = await publishFixture();
  remove = made.remove;
  const open = await published(made.dataDir);
  if (open !== null) for await (const record of recordsOf(open.library)) records.push(record);
});
afterAll(() => remove());

test("every provision with words of its own is one record, and only such", () => {
  expect(records.length).toBe(30);
  expect(new Set(records.map(({ key }) => key)).size).toBe(30);
  expect(records.every(({ key }) => /^[A-Za-z0-9_-]{1,511}$/.test(key))).toBe(true);
});

test("a subparagraph's record holds what it needs to be understood alone", () => {
  const record = records.find(({ key }) => key.endsWith("art-3__para-1__subpara-2"));
  expect(record).toMatchObject({
    ...{ work: "veld-charter", edition: "2010-05-01.en", type: "constitution", year: 2001, date: 20010101, forceFrom: 20010201 },
    ...{ sections: ["veld-charter/sec-II"], heading: "", title: "" },
  });
  expect(record?.body).toBe("appoint the ferrymen");
  expect(record?.context).toBe("charter of the town of veld the mayor the mayor shall");
});

test("what an abstract is called is no word of it, nor of what it holds", () => {
  const abstract = records.filter(({ key }) => key.includes("abstract"));
  expect(abstract.length).toBe(4);
  expect(abstract.map(({ heading, context }) => heading + context).join(" ")).not.toMatch(/abstract|аннотац/);
  expect(records.some(({ heading }) => heading.startsWith("result"))).toBe(true);
});

test("the title of a work is found as a title, and literature has no force", () => {
  expect(records.find(({ key }) => key.endsWith("__title"))).toMatchObject({ title: expect.stringContaining("freedom"), body: "" });
  expect(records.filter(({ work }) => work === "ferry-2024").every((record) => record.forceFrom === undefined)).toBe(true);
});

test("two provisions never share a key, however alike their ids are", () => {
  const long = "a".repeat(250);
  const provisions = [
    ...["art_6.1", "art_6-1", "art_61", "art_6__para_1", "art_6.-1"].map((id) => ({ work: "w", edition: "2001.en", eId: eId(id) })),
    { work: "w-2001", edition: "2001.en", eId: eId("art_6") },
    { work: "w", edition: "2001.en-2001", eId: eId("art_6") },
    ...["b", "c"].map((id) => ({ work: `${long}-${long}`, edition: `2001.en-${long}`, eId: eId(`introduction__${id}`) })),
  ];
  const keys = provisions.map(keyOf);
  expect(new Set(keys).size).toBe(provisions.length);
  expect(keys.every((key) => /^[A-Za-z0-9_-]{1,511}$/.test(key))).toBe(true);
});

/** Whether a record passes one of our own filters: comparisons joined by AND, as the engine reads them. */
function passes(filter: string, record: Readonly<Record<string, unknown>>): boolean {
  return filter.split(" AND ").every((comparison) => {
    const [field = "", sign, ...rest] = comparison.split(" ");
    const value = record[field];
    if (sign === "NOT") return value === undefined;
    if (typeof value !== "number") return false;
    const limit = Number(rest[0]);
    return sign === "<=" ? value <= limit : sign === ">" ? value > limit : value === limit;
  });
}

test("the filter of each kind of force lets pass exactly what has that force on the day", () => {
  const days = [null, "1990", "2000-05", "2000-05-05", "2010-01-01", "2030-12-31"].map((day) => (day === null ? null : date(day)));
  for (const type of ["law", "news"] as const) {
    for (const from of days) {
      for (const to of days) {
        const work = { type, inForce: { from, to }, adopted: null, facts: { published: null } };
        const fields = workFields({ ...work, facts: { published: null } as never });
        for (const today of ["1990-01-01", "2000-05-05", "2009-12-31", "2010-01-01", "2031-01-01"].map(date)) {
          const kinds = forceKinds.filter((kind) => passes(forceFilter(kind, today), fields));
          expect([from, to, today, kinds]).toEqual([from, to, today, [forceOf(work, today).kind]]);
        }
      }
    }
  }
});

test("batches hold every record once, and are bounded", async () => {
  async function* some() {
    yield* records;
  }
  const lengths: number[] = [];
  let lines = 0;
  for await (const { text, count } of batches(some(), 2000)) {
    lengths.push(text.length);
    lines += count;
    expect(text.split("\n").length).toBe(count);
  }
  expect(lines).toBe(records.length);
  expect(lengths.length).toBeGreaterThan(3);
  expect(Math.max(...lengths)).toBeLessThan(2100);
});
