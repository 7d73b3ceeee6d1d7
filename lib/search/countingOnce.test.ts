import { expect, test } from "vitest";
import { ok } from "#lib/result";
import { countingOnce } from "#lib/search/countingOnce";
import type { Answerer, Plan } from "#lib/search/plan";
import { noFilters } from "#lib/search/request";
import { anything, stemLiteral } from "#lib/search/sought";
import { date } from "#lib/store/fixture";

const plan: Plan = {
  ...{ filters: noFilters, sort: "relevance", page: 1, limit: 20, sought: anything, rows: null, within: null, sections: [] },
  ...{ sectionsOf: null, forces: [], forceOfWork: null, isCounted: true, day: date("2026-11-01") },
};
const river = [{ ...anything, must: [stemLiteral("river")] }];
const bridge = [{ ...anything, must: [stemLiteral("bridg")] }];

test("the same is counted once, other words and other filters by themselves", async () => {
  let counted = 0;
  const count: Answerer["count"] = async () => {
    counted += 1;
    return ok([counted]);
  };
  const answerer = countingOnce({ name: "library", find: async () => ok([]), count });
  expect(await answerer.count(plan, river)).toEqual(ok([1]));
  expect(await answerer.count({ ...plan, isCounted: false }, river)).toEqual(ok([1]));
  expect(await answerer.count(plan, bridge)).toEqual(ok([2]));
  expect(await answerer.count({ ...plan, filters: { ...noFilters, language: ["ru"] } }, river)).toEqual(ok([3]));
});
