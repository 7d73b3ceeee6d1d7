import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { bibtexEntry } from "#lib/law/cite/bibtex";
import { cslItem } from "#lib/law/cite/cslJson";
import type { Rights } from "#lib/law/work";
import { date } from "#lib/store/fixture";
import type { Library } from "#lib/store/library";
import { openFixture } from "#lib/store/testing/openFixture";
import { contentsIn } from "../../_address/contentsIn";
import { isShown } from "../../_address/findBeside";
import { locate } from "../../_address/locate";
import type { Located, Reader } from "../../_address/located";
import { citedOf } from "../../_cite/citedOf";
import { ChangedEntries } from "./_against/ChangedEntries";
import { ComparedText } from "./_against/ComparedText";
import { comparisonOf } from "./_against/comparison";
import { BesideRows } from "./_beside/BesideRows";
import { pairingOf } from "./_beside/columns";
import { EntryList } from "./_components/EntryList";
import { linkedDataOf } from "./_metadata/linkedDataOf";
import { metadataOf } from "./_metadata/pageMetadata";

const library = await openFixture();

/** A text whose words tell how far it is shown: the owner allows the first 25, or none. */
const long = (text: string | null): string | null => (text === null ? null : `Opening ${"word ".repeat(30)}${text} Closing`);

/** The made-up library with long texts, and the same rights for all its works. */
const withRights = (rights: Rights): Library => {
  const lengthened = <Row extends { text: string | null; wrapUp: string | null }>(it: Row): Row => ({
    ...it,
    text: long(it.text),
    wrapUp: long(it.wrapUp),
  });
  return {
    ...library,
    generation: rights, // what is kept in memory is kept by generation
    works: async () => (await library.works()).map((work) => ({ ...work, rights })),
    work: async (id) => library.work(id).then((work) => (work === null ? null : { ...work, rights })),
    range: async (...place) => (await library.range(...place)).map(lengthened),
    provision: async (...place) => library.provision(...place).then((it) => (it === null ? null : lengthened(it))),
  };
};

const readerOf = (rights: Rights): Reader => ({ library: withRights(rights), language: "en", day: date("2026-11-22") });

const [before, after] = ["/veld-charter@2001-01-01.en", "/veld-charter@2010-05-01.en"];

async function placeAt(reader: Reader, path: string): Promise<Extract<Located, { kind: "work" | "provision" }>> {
  const located = await locate(reader, path);
  if (located.kind !== "work" && located.kind !== "provision") throw new Error(`${path} shows nothing`);
  return located;
}

/** Every way in which words of a text leave us, by name. */
const views: Readonly<Record<string, (reader: Reader) => Promise<ReactNode>>> = {
  "the comparison of two wordings": async (reader) => {
    const [older, newer] = [await placeAt(reader, before), await placeAt(reader, after)];
    const comparison = await comparisonOf(reader.library, older.edition, newer.edition);
    return comparison.entries.map((entry) => <ComparedText entry={entry} key={entry.entry.eId} work={newer.work} />);
  },
  "the list of what changed": async (reader) => {
    const [older, newer] = [await placeAt(reader, before), await placeAt(reader, after)];
    const comparison = await comparisonOf(reader.library, older.edition, newer.edition);
    const nowhere = { entry: null, path: [], shown: null, unchanged: 0, previous: null, next: null };
    return <ChangedEntries view={{ ...nowhere, comparison, listed: comparison.entries }} work={newer.work} />;
  },
  "two wordings side by side": async (reader) => {
    const [left, right] = [await locate(reader, `${before}/art-1`), await locate(reader, `${after}/art-1`)];
    if (!isShown(left) || !isShown(right)) throw new Error("Nothing is shown");
    const { partners, ...pairing } = await pairingOf(reader, left, right);
    if (partners === null) throw new Error("The texts stand apart");
    const pair = { left: pairing.left.address, right: pairing.right.address, view: null };
    return <BesideRows day={reader.day} notices={{ left: null, right: null }} pair={pair} pairing={{ ...pairing, partners }} />;
  },
  "a table of contents": async (reader) => {
    const { work, edition } = await placeAt(reader, after);
    const { entries } = await contentsIn(reader.library, work.id, edition.id);
    return <EntryList entries={entries} place={{ work, edition, isPinned: true }} />;
  },
  "the preview of a link": async (reader) => {
    const { openGraph, description, ...rest } = await metadataOf(reader.library, await placeAt(reader, `${after}/art-1`));
    return JSON.stringify([openGraph, description, rest]);
  },
  "what machines read of a page": async (reader) => JSON.stringify(await linkedDataOf(reader, await placeAt(reader, `${after}/art-1`))),
};

async function shownBy(view: (reader: Reader) => Promise<ReactNode>, rights: Rights): Promise<string> {
  return renderToStaticMarkup(await view(readerOf(rights)));
}

test.each(Object.keys(views))("%s shows no more words than the owner of a text allows", async (name) => {
  const view = views[name];
  if (view === undefined) throw new Error(`There is no view ${name}`);
  expect(await shownBy(view, "full")).toContain("Opening");
  const excerpt = await shownBy(view, "excerpt");
  expect([excerpt.includes("Opening"), excerpt.includes("Closing")]).toEqual([true, false]);
  const metadata = await shownBy(view, "metadata");
  expect([metadata.includes("Opening"), metadata.includes("word "), metadata.length > 0]).toEqual([false, false, true]);
});

test("whole texts are compared and set side by side word for word", async () => {
  for (const name of ["the comparison of two wordings", "two wordings side by side", "what machines read of a page"])
    expect(await shownBy(views[name] ?? (async () => null), "full")).toContain("Closing");
});

test("citations hold no words of a text, whatever its owner allows", async () => {
  const reader = readerOf("full");
  const { work, edition } = await placeAt(reader, `${after}/art-1`);
  const located = await placeAt(reader, `${after}/art-1`);
  const item = await citedOf(reader, { work, edition, eId: located.kind === "provision" ? located.eId : null });
  expect(`${bibtexEntry(item, "en")}${JSON.stringify(cslItem(item, "en"))}`).not.toMatch(/Opening|town by the river/);
});
