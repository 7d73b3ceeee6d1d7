import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { findReferences } from "#lib/store/findReferences";
import { date } from "#lib/store/fixture";
import { openLinkedFixture } from "#lib/store/testing/openLinkedFixture";
import { noReferenceFilter } from "../_requests/references";
import { ReferenceCard, ReferenceCards } from "./ReferenceCard";
import { ReferenceLink } from "./ReferenceLink";
import { ruleSentences } from "./ruleWords";
import type { ReferenceView } from "./view";
import { viewReferences } from "./viewReferences";

const library = await openLinkedFixture();
const views = await viewReferences(library, (await findReferences(library.database, noReferenceFilter, 1, 100)).references);

function viewOf(surface: string): ReferenceView {
  const found = views.find(({ reference }) => reference.surface === surface);
  if (found === undefined) throw new Error(`No reference says "${surface}"`);
  return found;
}
const link = (surface: string): string => renderToStaticMarkup(<ReferenceLink surface={surface} view={viewOf(surface)} />);
const card = (surface: string): string => renderToStaticMarkup(<ReferenceCard day={date("2026-01-01")} view={viewOf(surface)} />);

test("what is sure or inferred is a link, and carries the wording that was cited where another is shown", () => {
  expect(link("the Mayor")).toContain('href="/veld-charter@2010-05-01.en/art-3/para-1"');
  expect(link("Article 2 of the Charter")).toContain('href="/veld-charter@2010-05-01.en/art-2?cited=2005"');
  expect(card("Article 2 of the Charter")).toContain("Cited as of 2005; shown here in the wording of 1 May 2010.");
});

test.each(["the river", "presumption", "bridges"])(
  "what is ambiguous, absent or elsewhere is not followed: “%s” opens its card",
  (surface) => {
    expect(link(surface)).not.toContain("href");
    expect(link(surface)).toMatch(/<label[^>]* for="about-\d+-open"/);
  },
);

test("a choice gives every reading, each with its own address and text", () => {
  const choice = card("the river");
  expect(choice).toContain('href="/veld-charter@2010-05-01.en/art-2/para-1"');
  expect(choice).toContain('href="/veld-old-charter@1950.en/art-1"');
  expect(choice).toContain("Everyone has the right to cross the river.");
});

test("an act that is only listed is named, and its own page is offered", () => {
  expect(card("bridges")).toContain("Bridge Act");
  expect(card("bridges")).toContain('href="/bridge-act"');
});

test("what does not exist is named by its number and leads nowhere", () => {
  expect(card("presumption")).toContain("Article 9");
  expect(card("presumption")).not.toContain("href");
});

test("on a page every card says what it says by itself", () => {
  const day = date("2026-01-01");
  const page = renderToStaticMarkup(<ReferenceCards day={day} views={views} />);
  for (const view of views) expect(page).toContain(renderToStaticMarkup(<ReferenceCard day={day} view={view} />));
});

test("what several cards say is one element, so that it is sent once as data", () => {
  const [view, other] = [viewOf("the river"), viewOf("bridges")];
  const again = { ...view, reference: { ...view.reference, id: 1_000_000 } };
  const contents = ReferenceCards({ day: date("2026-01-01"), views: [view, other, again] }).props.children.map(
    (card: ReactElement<{ readonly children: ReactNode }>) => card.props.children,
  );
  expect(contents[2]).toBe(contents[0]);
  expect(contents[1]).not.toBe(contents[0]);
});

test("a rule has its words, and one without words is given as it is", () => {
  expect(ruleSentences("act-after other-unit")).toEqual([
    "The act is named right after it.",
    "The text calls the unit by another word than the act does.",
  ]);
  expect(ruleSentences("a-new-rule")).toEqual(["a-new-rule"]);
});
