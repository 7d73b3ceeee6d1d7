import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import IntlMessageFormat from "intl-messageformat";
import { expect, test } from "vitest";
import { wordsIn } from "#lib/messages";
import { date } from "#lib/store/fixture";

const folder = join(import.meta.dirname, "../messages");

function catalogue(file: string): ReadonlyMap<string, string> {
  const value: Record<string, string> = JSON.parse(readFileSync(join(folder, file), "utf8"));
  return new Map(Object.entries(value));
}

const english = catalogue("en.json");

test.each(readdirSync(folder))("%s holds every message of English, and each can be read", (file) => {
  const messages = catalogue(file);
  expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, message] of messages) expect(() => new IntlMessageFormat(message, "en"), key).not.toThrow();
});

test("a date is said as far as it is known", () => {
  const words = wordsIn("en");
  expect(["1998-10-07", "1998-10", "1998"].map((day) => words.date(date(day)))).toEqual(["7 October 1998", "October 1998", "1998"]);
});

test("a message counts as its language does", () => {
  const { say } = wordsIn("en");
  expect([0, 1, 2].map((total) => say("search.results", { total }))).toEqual(["Nothing found", "One provision", "2 provisions"]);
});

test("a message with a link comes in stretches, the link among them", () => {
  const parts = wordsIn("en").parts<{ to: string }>("force.ceasedReplaced", {
    type: "Charter",
    date: "1 July 2026",
    successorTitle: "New Charter",
    successor: (chunks) => ({ to: chunks.join("") }),
  });
  expect(parts).toEqual(["The Charter ceased to have effect on 1 July 2026 and was replaced by ", { to: "New Charter" }, "."]);
});
