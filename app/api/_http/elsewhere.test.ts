import { expect, test } from "vitest";
import { date } from "#lib/store/fixture";
import { openFixture } from "#lib/store/testing/openFixture";
import { elsewhere } from "./elsewhere";

const library = await openFixture();

test("a work that was withdrawn answers 410, with when, why and what replaces it", async () => {
  const work = await library.work("veld-old-charter");
  if (work === null) throw new Error("The made-up library lacks a work");
  const withdrawn = { on: date("2026-01-02"), reason: { ru: "По просьбе владельца." } };
  const answer = await elsewhere(library, { kind: "withdrawn", work: { ...work, withdrawn }, withdrawn }, "/api/works");
  expect([answer.status, answer.headers.get("content-type")]).toEqual([410, "application/problem+json"]);
  expect(await answer.json()).toEqual({
    ...{ type: "/problems/withdrawn", title: "The work was withdrawn", status: 410, ...withdrawn, replacedBy: "veld-charter" },
    detail: "veld-old-charter was withdrawn on 2026-01-02: По просьбе владельца.",
  });
});
