import { expect, test } from "vitest";
import { alternativesOf } from "#lib/search/alternatives";
import { meetable } from "#lib/search/meetable";
import { searchWords } from "#lib/search/searchWords";
import { openFixture } from "#lib/store/testing/openFixture";

const library = await openFixture(searchWords);

const wordings = async (query: string) => {
  const ways = await meetable(library, alternativesOf(query.split(" "), "en", false));
  return ways.map(({ literals }) => literals.map((literal) => (literal.kind === "stem" ? literal.stem : literal.kind)).join(" "));
};

test("ways that ask for a word that no text holds are left out, and the query's own words never", async () => {
  expect(alternativesOf(["sack"], "en", false).length).toBeGreaterThan(2);
  expect(await wordings("sack")).toEqual(["sack", "dismiss"]);
  expect(await wordings("zeppelin")).toEqual(["zeppelin"]);
  expect(await meetable(library, [])).toEqual([]);
});
