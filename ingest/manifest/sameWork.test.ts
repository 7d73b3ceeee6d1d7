import { expect, test } from "vitest";
import { type Identity, isSameWork } from "#ingest/manifest/sameWork";

const law: Identity = { title: { en: "Law on Wells" }, type: "law", date: "2001-05-04", akn: null, sources: ["abc"] };

test.each<[string, Partial<Identity>]>([
  ["the same source", { title: { en: "Law on Springs" }, date: "1999", type: "code" }],
  ["its title, written otherwise", { title: { ru: "О колодцах", en: "LAW ON: WELLS" }, sources: [] }],
  ["its title, and a date told less exactly", { date: "2001", sources: ["def"] }],
  ["its title, and no date", { date: null, sources: [] }],
  ["its type and date, and a title corrected", { title: { en: "Act on Wells" }, sources: ["def"] }],
])("a work is known again by %s", (_, other) => {
  expect(isSameWork(law, { ...law, ...other })).toBe(true);
});

test("a work is known again by its name in Akoma Ntoso", () => {
  const [one, other] = [
    { ...law, akn: "/akn/kz/act/2001/1" },
    { ...law, title: { en: "X" }, date: "1990", sources: [] },
  ];
  expect([isSameWork(one, { ...other, akn: "/akn/kz/act/2001/1" }), isSameWork(one, other)]).toEqual([true, false]);
});

test.each<[string, Partial<Identity>]>([
  ["a title of its own and no date", { title: { en: "Law on Springs" }, date: null, sources: [] }],
  ["the title of a law of another day", { date: "2020-01-01", sources: ["def"] }],
  ["another title, of another day", { title: { en: "Law on Springs" }, date: "2001-05-05", sources: ["def"] }],
])("another work is known by %s", (_, other) => {
  expect(isSameWork(law, { ...law, ...other })).toBe(false);
});
