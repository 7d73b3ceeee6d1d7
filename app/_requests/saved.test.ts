import { expect, test } from "vitest";
import { eId } from "#lib/store/fixture";
import { queryOfSaved } from "../_saved/savedQuery";
import { fromSavedQuery, type SavedAddress, savedPathOf } from "./saved";

const addresses: readonly SavedAddress[] = [
  { work: "veld-charter", edition: "2010-05-01.en", eId: eId("art_3__para_1__subpara_2") },
  { work: "ferry-2024", edition: "undated.en-draft", eId: eId("results-and-discussion__p_12") },
  { work: "veld-charter", edition: null, eId: eId("art_67.1__para_3-1") },
  { work: "veld-charter", edition: "2010-05-01.ru", eId: eId("preamble") },
];

test.each([[[]], [addresses.slice(0, 1)], [addresses], [addresses.toReversed()]])("a list is read back from its address: %j", (list) => {
  const query = new URLSearchParams(queryOfSaved(list.map(savedPathOf)));
  expect(fromSavedQuery(query)).toEqual({ ok: true, value: { addresses: list, change: null } });
});

test("an address that a form sent, percent-encoded, is the same list", () => {
  const sent = new URLSearchParams(addresses.map((address) => ["p", savedPathOf(address)])).toString();
  expect(sent).toContain("%40");
  expect(fromSavedQuery(new URLSearchParams(sent))).toMatchObject({ ok: true, value: { addresses } });
});

test("what is saved twice, in another case too, stands once, where it stood first", () => {
  const read = fromSavedQuery(new URLSearchParams("p=a-law@2001.en/art-2&p=a-law@2001.en/art-1&p=A-Law@2001.EN/ART-2&p="));
  expect(read.ok && read.value.addresses.map(savedPathOf)).toEqual(["a-law@2001.en/art-2", "a-law@2001.en/art-1"]);
});

test("what a button asks for is read with the list; what it names wrongly is passed over", () => {
  expect(fromSavedQuery(new URLSearchParams("p=a-law/art-1&up=a-law/art-1"))).toMatchObject({
    value: { change: { kind: "up", path: "a-law/art-1" } },
  });
  expect(fromSavedQuery(new URLSearchParams("p=a-law/art-1&remove=a b"))).toMatchObject({ ok: true, value: { change: null } });
});

test.each([
  "a b",
  "veld-charter",
  "search/art-1",
  "veld-charter@x/art-1",
  "veld-charter/4.1",
  "https://law.example/",
  "a-law/art-1\0",
  "%ff",
])("%j is no entry of a list, and is said to be none", (text) => {
  const query = new URLSearchParams([
    ["p", "a-law/art-1"],
    ["p", text],
  ]);
  expect(fromSavedQuery(query)).toMatchObject({ ok: false, failure: { parameter: "p" } });
});

test("a list has at most 100 entries", () => {
  const list = (count: number) => Array.from({ length: count }, (_, index): [string, string] => ["p", `a-law/art-${index + 1}`]);
  expect(fromSavedQuery(new URLSearchParams(list(100))).ok).toBe(true);
  expect(fromSavedQuery(new URLSearchParams(list(101)))).toMatchObject({ ok: false, failure: { parameter: "p" } });
});
