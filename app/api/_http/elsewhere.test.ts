import { expect, test } from "vitest";
import { date } from "#lib/store/fixture";
import { openFixture } from "#lib/store/testing/openFixture";
import { elsewhere } from "./elsewhere";

const library = await openFixture();

test("a work that was withdrawn answers 410, with when, why and what replaces it", async () => {
  const work = await library.work("veld-old-charter");
  if (work === null) throw new Error("The made-up library lacks a work");
  const withdrawn = { on: date("2026-01-02"), reason: { ru: "По просьбе владельца." } };
  const answer = await elsewhere(library, { kind: "withdrawn", work: { ...work, withdrawn }, pinned: null, withdrawn }, "/api/works");
  expect([answer.status, answer.headers.get("content-type")]).toEqual([410, "application/problem+json"]);
  expect(await answer.json()).toEqual({
    ...{ type: "/problems/withdrawn", title: "The text was withdrawn", status: 410, ...withdrawn, replacedBy: "veld-charter" },
    detail: "veld-old-charter was withdrawn on 2026-01-02: По просьбе владельца.",
  });
});

test("an edition that was withdrawn by itself answers likewise, and nothing replaces its work", async () => {
  const work = await library.work("veld-old-charter");
  if (work === null) throw new Error("The made-up library lacks a work");
  const withdrawn = { on: null, reason: { en: "Scanned badly." } };
  const answer = await elsewhere(library, { kind: "withdrawn", work, pinned: "1950.ru", withdrawn }, "/api/works");
  expect(await answer.json()).toMatchObject({
    ...{ status: 410, on: null, reason: { en: "Scanned badly." }, replacedBy: null },
    detail: "veld-old-charter@1950.ru was withdrawn: Scanned badly.",
  });
});
