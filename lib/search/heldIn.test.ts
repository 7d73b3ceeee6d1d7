import { expect, test } from "vitest";
import type { EId } from "#lib/law/eId";
import { heldIn } from "#lib/search/heldIn";
import { searchWords } from "#lib/search/searchWords";
import type { Library } from "#lib/store/library";
import { openFixture } from "#lib/store/testing/openFixture";

const library = await openFixture(searchWords);

/** The library, with every question written down that is asked of its file. */
function overheard(): { readonly library: Library; readonly asked: string[] } {
  const asked: string[] = [];
  const all: Library["database"]["all"] = (sql, args) => {
    asked.push(sql);
    return library.database.all(sql, args);
  };
  return { library: { ...library, database: { ...library.database, all } }, asked };
}

test("says of every provision of an edition that it is held, and of others that they are not", async () => {
  const { work, edition } = (await library.database.first("SELECT work, edition FROM provisions WHERE eId = 'art_2__para_1'")) ?? {};
  const has = heldIn(library, String(work), String(edition));
  const rows = await library.database.all("SELECT eId FROM provisions WHERE work = ? AND edition = ?", [work ?? null, edition ?? null]);
  expect(rows.length).toBeGreaterThan(5);
  for (const { eId } of rows) expect([eId, await has(String(eId) as EId)]).toEqual([eId, true]);
  for (const eId of ["art_2__para_99", "art_999", "art_2__par", "ART_2"]) expect([eId, await has(eId as EId)]).toEqual([eId, false]);
});

test("what lies below one provision is asked for once, however many readings there are", async () => {
  const { library: listening, asked } = overheard();
  const has = heldIn(listening, "veld-charter", "any");
  for (const eId of ["art_2", "art_2__para_1", "art_2__subpara_1", "art_2__point_1"]) await has(eId as EId);
  expect(asked).toHaveLength(1);
  await has("art_3" as EId);
  expect(asked).toHaveLength(2);
});
