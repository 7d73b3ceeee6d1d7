import { expect, test } from "vitest";
import type { DataElement } from "#ingest/manifest/add/aknData";
import { fromAkn } from "#ingest/manifest/add/fromAkn";

const element = (name: string, attributes: Readonly<Record<string, string>>): DataElement => ({
  name,
  attributes: new Map(Object.entries(attributes)),
});

const expression = [
  element("FRBRExpression/FRBRdate", { date: "0001-01-01", name: "not-stated" }),
  element("FRBRExpression/FRBRlanguage", { language: "rus" }),
];

test("a date that is known in part stays so, and what stands for nothing is nothing", () => {
  const stated = fromAkn(
    [
      element("FRBRWork/FRBRdate", { date: "2001-01-01", name: "adoption", "tarmaq:stated": "2001" }),
      element("FRBRWork/FRBRcountry", { value: "not-stated" }),
      element("FRBRWork/FRBRauthor", { href: "#meta_not-stated" }),
      element("references/TLCConcept", { eId: "meta_not-stated", href: "/akn/ontology/concept/not-stated", showAs: "not stated" }),
      ...expression,
    ],
    "law",
  );
  expect(stated).toEqual({ title: null, work: { adopted: "2001" }, edition: { language: "ru" } });
});

test("the makers of an act adopted it, those of an article wrote it", () => {
  const elements = [
    element("FRBRWork/FRBRauthor", { href: "#p" }),
    element("references/TLCPerson", { eId: "p", href: "/person/p", showAs: "А. Б. Паром" }),
    ...expression,
  ];
  expect(fromAkn(elements, "law").work).toEqual({ adoptedBy: { ru: "А. Б. Паром" } });
  expect(fromAkn(elements, "scholarly").work).toEqual({ authors: ["А. Б. Паром"] });
});

test("a name that is no id, and a language that is not known, are not suggested", () => {
  const elements = [
    element("FRBRWork/FRBRname", { value: "No Id" }),
    element("FRBRExpression/FRBRlanguage", { language: "fra" }),
    element("proprietary/tarmaq:source", { rights: "some" }),
  ];
  expect(fromAkn(elements, "law")).toEqual({ title: null, work: {}, edition: {} });
});
