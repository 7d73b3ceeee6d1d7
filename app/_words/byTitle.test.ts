import { expect, test, vi } from "vitest";
import type { Work } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";

vi.mock("./words", () => ({ words: { language: "kk" } }));

const { byTitle } = await import("./byTitle");

const named = (kk: string): Work => ({
  ...{ id: "work", held: true, type: "law", title: { kk }, aliases: [], adopted: null, inForce: { from: null, to: null } },
  ...{ replacedBy: null, jurisdiction: null, akn: null, wordings: [], rights: "full", url: null, facts: noFacts, editions: [] },
});

test("works in Kazakh stand in the order of the Kazakh alphabet", () => {
  const titles = ["Бюджет", "Қылмыс", "Заң", "Әкім", "Ғылым", "Адам", "Кодекс"];
  expect(
    titles
      .map(named)
      .sort(byTitle)
      .map(({ title }) => title.kk),
  ).toEqual(["Адам", "Әкім", "Бюджет", "Ғылым", "Заң", "Кодекс", "Қылмыс"]);
});
