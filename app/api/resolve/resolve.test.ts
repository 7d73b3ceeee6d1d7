import { expect, test } from "vitest";
import { resolveAnswer } from "../_schema/resolve";
import { body, publishedForApi, refusal, request } from "../testing/answered";
import { GET as resolve } from "./route";

publishedForApi();

test.each(["Article 2 of the Charter", "ст. 2 Хартии"])("the citation %s is resolved", async (cite) => {
  const answer = await body(await resolve(request(`/api/resolve?${new URLSearchParams({ cite })}`), {}), resolveAnswer);
  expect(answer.candidates.map(({ url, note }) => [url, note])).toEqual([
    ["/veld-charter@2010-05-01.en/art-2", "Wording of 1 May 2010 (English, legal value not stated)."],
  ]);
});

test("a citation of what does not exist is given what is nearest, and what is no citation nothing", async () => {
  const answer = await body(await resolve(request("/api/resolve?cite=Article+9&work=veld-charter"), {}), resolveAnswer);
  expect([answer.understood, answer.candidates, answer.nearest.map(({ eId }) => eId)]).toEqual([true, [], ["art_3", "art_4"]]);
  const none = await body(await resolve(request("/api/resolve?cite=the+ferrymen+of+old"), {}), resolveAnswer);
  expect(none).toEqual({ understood: false, candidates: [], nearest: [] });
  expect(await refusal(await resolve(request("/api/resolve"), {}), 400)).toMatchObject({ parameter: "cite" });
  expect(await refusal(await resolve(request("/api/resolve?cite=Article+1&work=nowhere"), {}), 400)).toMatchObject({ parameter: "work" });
});
