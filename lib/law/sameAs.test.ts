import { expect, test } from "vitest";
import type { Provision } from "#lib/law/provision";
import { type Renumberings, unknownIn, withIdentities } from "#lib/law/sameAs";
import { eId } from "#lib/store/fixture";

const provisionsOf = (edition: string, eIds: string): readonly Provision[] =>
  eIds.split(" ").map((id, index) => ({
    ...{ work: "veld", edition, eId: eId(id), parent: null, kind: "paragraph", num: null, heading: null, text: id, wrapUp: null },
    ...{ language: "en", status: "in-force", sameAs: "", page: null, line: index + 1, order: index + 1, last: index + 1 },
  }));

const file = (as: string, entries: Readonly<Record<string, string | null>>) => ({
  as,
  provisions: Object.entries(entries).map(([from, to]) => ({ from: eId(from), to: to === null ? null : eId(to) })),
});

const identities = (edition: string, eIds: string, files: Renumberings = new Map()): readonly string[] =>
  withIdentities(provisionsOf(edition, eIds), files).map(({ sameAs }) => sameAs);

test("without a file the number is the identity", () => {
  expect(identities("2001.en", "art_1 art_1__para_2 sec_I__para_3")).toEqual(["veld/art_1", "veld/art_1__para_2", "veld/sec_I__para_3"]);
});

test("the implicit first paragraph makes no difference to what stands in it", () => {
  expect(identities("2001.en", "art_44 art_44__para_1 art_44__para_1__subpara_15")).toEqual([
    "veld/art_44",
    "veld/art_44__para_1",
    "veld/art_44__subpara_15",
  ]);
  expect(identities("2001.ru", "art_44 art_44__subpara_15")).toEqual(["veld/art_44", "veld/art_44__subpara_15"]);
});

test("where an edition has both forms, each is its own", () => {
  expect(identities("2001.en", "art_4__para_1__subpara_1 art_4__subpara_1")).toEqual([
    "veld/art_4__para_1__subpara_1@2001.en",
    "veld/art_4__subpara_1",
  ]);
});

test("a file gives the numbers of another edition, to a provision and to all inside it", () => {
  const files = new Map([["2001.en", file("2010.ru", { art_41__para_4: "art_41__para_5", art_7: "art_8" })]]);
  expect(identities("2001.en", "art_41__para_4 art_41__para_4__subpara_1 art_7 art_7__para_2", files)).toEqual([
    "veld/art_41__para_5",
    "veld/art_41__para_5__subpara_1",
    "veld/art_8",
    "veld/art_8__para_2",
  ]);
  expect(identities("2010.ru", "art_41__para_4 art_41__para_5", files)).toEqual(["veld/art_41__para_4", "veld/art_41__para_5"]);
});

test("a number that now means something else is nobody's, and what took it over stands alone", () => {
  const files = new Map([["2001.en", file("2010.ru", { art_53__subpara_4: null, art_53__subpara_8: "art_53__subpara_5" })]]);
  expect(identities("2001.en", "art_53__subpara_4 art_53__subpara_5 art_53__subpara_8", files)).toEqual([
    "veld/art_53__subpara_4@2001.en",
    "veld/art_53__subpara_5@2001.en",
    "veld/art_53__subpara_5",
  ]);
});

test("an edition may go by the numbers of one that goes by another's", () => {
  const files = new Map([
    ["2001.en", file("2005.en", { art_1: "art_2" })],
    ["2005.en", file("2010.ru", { art_2: "art_3" })],
  ]);
  expect(identities("2001.en", "art_1", files)).toEqual(["veld/art_3"]);
});

test("entries for provisions that the edition does not have are named", () => {
  const renumbering = file("2010.ru", { art_1: "art_2", art_9: "art_10" });
  expect(unknownIn(provisionsOf("2001.en", "art_1"), renumbering)).toEqual(["art_9"]);
  expect(unknownIn(provisionsOf("2001.en", "art_1"), undefined)).toEqual([]);
});
