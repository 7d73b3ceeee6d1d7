import { expect, test } from "vitest";
import { ok } from "#lib/result";
import { answers, type Engine, type Question } from "#lib/search/engine";
import { countRecords } from "#lib/search/records";
import { searchedLibrary } from "#lib/search/testing/whoeverAnswers";
import { wholeOnly } from "#lib/search/wholeOnly";
import type { Library } from "#lib/store/library";

const library = searchedLibrary();

/** An engine that holds so many records in all and so many new ones, and notes how often it is asked. */
function holding(count: number, come: number): Engine & { readonly asked: Question[][] } {
  const asked: Question[][] = [];
  return {
    asked,
    ask: async (_, questions) => {
      asked.push([...questions]);
      return ok(questions.map(({ filter }) => ({ total: String(filter).startsWith("since =") ? come : count, rows: [], facets: {} })));
    },
  };
}

/** The library as one that was opened by itself: what was found of another's index does not hold for it. */
const opened = (): Library => ({ ...library() });
const current = { generation: "g1", library: "g1.db", index: "provisions-g1" };
const question: Question = { q: "river", fields: ["*"], filter: [], facets: [], sort: [], page: 1, hitsPerPage: 10 };

test("an index that holds what the library has is counted once, and answers", async () => {
  const engine = holding(await countRecords(library()), 0);
  const whole = wholeOnly(engine, { library: opened(), current });
  expect((await whole.ask("provisions-g1", [question])).ok).toBe(true);
  expect((await whole.ask("provisions-g1", [question])).ok).toBe(true);
  expect(engine.asked.map(([first]) => first?.q)).toEqual(["", "river", "river"]);
});

test("an index that lacks records, or only the newest, does not answer, and it is said what to do", async () => {
  const all = await countRecords(library());
  const lacking = wholeOnly(holding(all - 1, 0), { library: opened(), current });
  expect(await lacking.ask("provisions-g1", [question])).toEqual({
    ok: false,
    failure: {
      kind: "not-whole",
      message: expect.stringMatching(new RegExp(`holds ${all - 1} of ${all} records.*"npm run reindex"`)),
    },
  });
  const oldData = wholeOnly(holding(all, 1), { library: opened(), current: { ...current, asOf: 9 } });
  expect(await oldData.ask("provisions-g1", [question])).toMatchObject({ ok: false, failure: { kind: "not-whole" } });
  expect(await answers(lacking, "provisions-g1")).toBe(false);
});
