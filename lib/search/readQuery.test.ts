import { expect, test } from "vitest";
import { type Query, readQuery } from "#lib/search/readQuery";

const nothing: Query = { words: [], phrases: [], excludedWords: [], excludedPhrases: [], isOpen: false };

const examples: Readonly<Record<string, Partial<Query>>> = {
  "judges of the court": { words: ["judges", "of", "the", "court"], isOpen: true },
  '"gun control"': { phrases: ["gun control"] },
  "«сдержек и противовесов» власть": { phrases: ["сдержек и противовесов"], words: ["власть"], isOpen: true },
  "„Recht auf Leben“ “checks and balances”": { phrases: ["Recht auf Leben", "checks and balances"] },
  "'secret ballot' citizen's": { phrases: ["secret ballot"], words: ["citizen's"], isOpen: true },
  "pardon -amnesty": { words: ["pardon"], excludedWords: ["amnesty"] },
  'pardon -"of citizens"': { words: ["pardon"], excludedPhrases: ["of citizens"] },
  "law-enforcement — court": { words: ["law", "enforcement", "court"], isOpen: true },
  "twenty-five – years": { words: ["twenty", "five", "years"], isOpen: true },
  'half a "quotation': { words: ["half", "a", "quotation"], isOpen: true },
  "the court (2)": { words: ["the", "court", "2"] },
  '"" - -- "-"': {},
};

test.each(Object.entries(examples))("%s is read by its signs", (text, expected) => {
  expect(readQuery(text)).toEqual({ ...nothing, ...expected });
});

test("a thousand quotation marks are read in one pass", () => {
  expect(readQuery(`${"' ".repeat(500)}court`).words).toEqual(["court"]);
  expect(readQuery('"'.repeat(1001)).words).toEqual([]);
});
