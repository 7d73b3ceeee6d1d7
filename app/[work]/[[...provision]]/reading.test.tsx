import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import type { Edition, Work } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";
import { date, eId } from "#lib/store/fixture";
import { openFixture } from "#lib/store/testing/openFixture";
import { contentsOf } from "../../_address/contents";
import { ProvisionText } from "./_components/ProvisionText";
import type { Target } from "./_components/shared";
import { noMarks } from "./marks";
import { readingOf } from "./reading";

const library = await openFixture();

const bare = { known: [], marks: noMarks, cited: new Map<string, number>() };

const escaped = (text: string): string => renderToStaticMarkup(text);

test("every provision of every edition is on its page, with its text and what follows its children", async () => {
  let seen = 0;
  for (const work of await library.works())
    for (const edition of work.editions)
      for (const provision of await library.range(work.id, edition.id, 1, 10_000)) {
        const place = { work, edition, isPinned: true };
        const { entry, provisions } = await readingOf(library, place, provision);
        const page = renderToStaticMarkup(<ProvisionText {...bare} entry={entry} place={place} provisions={provisions} target={null} />);
        for (const text of [provision.text, provision.wrapUp]) if (text !== null) expect(page).toContain(escaped(text));
        seen += 1;
      }
  expect(seen).toBeGreaterThan(30);
});

test("a section that is asked for as a whole shows the text of all it holds, each article under its own heading", async () => {
  let articles = 0;
  for (const work of await library.works())
    for (const edition of work.editions)
      for (const provision of await library.range(work.id, edition.id, 1, 10_000)) {
        const place = { work, edition, isPinned: true };
        const { entry, whole, provisions, listed } = await readingOf(library, place, provision, true);
        expect(listed.length === 0 || whole !== "shown").toBe(true);
        if (whole !== "shown" || entry.eId !== provision.eId) continue;
        const page = renderToStaticMarkup(<ProvisionText {...bare} entry={entry} place={place} provisions={provisions} target={null} />);
        for (const { kind, eId: id, text, wrapUp } of await library.range(work.id, edition.id, entry.order + 1, entry.last)) {
          for (const words of [text, wrapUp]) if (words !== null) expect(page).toContain(escaped(words));
          if (kind === "article") expect(page).toMatch(new RegExp(`<section[^>]* id="${id}"[^>]*><h[23]>`));
          if (kind === "article") articles += 1;
        }
      }
  expect(articles).toBeGreaterThan(0);
});

const edition: Edition = {
  ...{ work: "w", id: "2001.en", date: date("2001"), language: "en", label: null, format: "text", source: "w.txt", legalValue: null },
  origin: { url: null, retrieved: null, licence: null },
};
const work: Work = {
  ...{ id: "w", held: true, type: "scholarly", title: { en: "W" }, aliases: [], adopted: null, replacedBy: null, jurisdiction: null },
  ...{ inForce: { from: null, to: null }, akn: null, wordings: [], rights: "full", url: null, facts: noFacts, editions: [edition] },
};

type Row = readonly [id: string, parent: string | null, kind: ProvisionKind, last: number, text: string];

const provisionsOf = (rows: readonly Row[]): readonly Provision[] =>
  rows.map(([id, parent, kind, last, text], index) => ({
    ...{ work: "w", edition: "2001.en", eId: eId(id), parent: parent === null ? null : eId(parent), kind, num: null, wrapUp: null },
    ...{ heading: kind === "heading" ? text : null, text: kind === "heading" ? null : text, language: "en", status: "in-force" },
    ...{ sameAs: id, page: null, line: index + 1, order: index + 1, last },
  }));

function shown(rows: readonly Row[], target: Target | null = null, rights: Work["rights"] = "full"): string {
  const provisions = provisionsOf(rows);
  const [entry] = contentsOf(provisions).entries;
  if (entry === undefined) throw new Error("Nothing to show");
  const place = { work: { ...work, rights }, edition, isPinned: true };
  return renderToStaticMarkup(<ProvisionText {...bare} entry={entry} place={place} provisions={provisions} target={target} />);
}

test("what stands under a heading inside a section is shown under it", () => {
  const page = shown([
    ["methods", null, "heading", 4, "Methods"],
    ["methods__p_1", "methods", "p", 2, "We asked."],
    ["methods__sample", "methods", "heading", 4, "Sample"],
    ["methods__sample__p_1", "methods__sample", "p", 4, "Forty ferrymen."],
  ]);
  expect(page.indexOf("We asked.")).toBeLessThan(page.indexOf("Sample</h2>"));
  expect(page.indexOf("Sample</h2>")).toBeLessThan(page.indexOf("Forty ferrymen."));
});

const twoBlocks: readonly Row[] = [
  ["intro", null, "heading", 3, "Introduction"],
  ["intro__p_1", "intro", "p", 2, "First block.\nSecond block."],
  ["intro__p_2", "intro", "p", 3, "Another <b>paragraph</b>."],
];

test("only what the address names is marked: a provision, or one block of its text", () => {
  const whole = shown(twoBlocks, { eId: eId("intro__p_1"), block: null });
  expect(whole.match(/aria-current="location"/g)).toHaveLength(1);
  const block = shown(twoBlocks, { eId: eId("intro__p_1"), block: 2 });
  expect(block).not.toContain('aria-current="location"');
  expect(block).toMatch(/is-target">Second block\./);
});

test("text is never taken for HTML", () => {
  expect(shown(twoBlocks)).toContain("Another &lt;b&gt;paragraph&lt;/b&gt;.");
});

test("a text whose owner allows only its description is not shown", () => {
  expect(shown(twoBlocks, null, "metadata")).not.toContain("block");
});
