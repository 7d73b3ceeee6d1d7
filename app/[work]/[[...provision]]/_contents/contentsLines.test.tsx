import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Edition, Work } from "#lib/law/work";
import { openFixture } from "#lib/store/testing/openFixture";
import { contentsOf, type Entry, flatten, pathTo } from "../../../_address/contents";
import { pinnedAddress } from "../../../_address/located";
import { ContentsList } from "./ContentsList";
import { contentsLines } from "./contentsLines";

const library = await openFixture();
const editions = (await library.works()).flatMap((work) => work.editions.map((edition) => ({ work, edition })));

type Shown = { readonly page: string; readonly entries: readonly Entry[]; readonly at: Entry };

/** The contents of an edition as the page of its last entry has them. */
async function shown({ work, edition }: { readonly work: Work; readonly edition: Edition }, holdsAll: boolean): Promise<Shown> {
  const provisions = await library.range(work.id, edition.id, 1, 10_000);
  const { entries } = contentsOf(provisions);
  const at = flatten(entries).at(-1);
  if (at === undefined) throw new Error(`${edition.id} of ${work.id} has no contents`);
  const place = { work, edition, isPinned: true };
  const lines = contentsLines(entries, pathTo(entries, at.order), {
    ...{ place, holdsAll },
    provisions: provisions.filter(({ order }) => order >= at.order && order <= at.last),
  });
  const list = <ContentsList contents="contents" edition={pinnedAddress(place, null)} lines={lines} named={at.eId} placesName="Here" />;
  return { page: renderToStaticMarkup(list), entries, at };
}

test.each(editions)("every entry stands in the contents with its own address: $edition.work, $edition.id", async (given) => {
  const { page, entries } = await shown(given, true);
  for (const { eId } of flatten(entries)) expect(page).toContain(`href="${pinnedAddress(given, eId)}"`);
  expect(page.match(/<li><a [^>]*href="\//g)).toHaveLength(flatten(entries).length);
});

test.each(editions)("the page shown is marked, once, and the way to it is open: $edition.work, $edition.id", async (given) => {
  const { page, entries, at } = await shown(given, true);
  const marked = page.match(/<a [^>]*aria-current="page"[^>]*>/g) ?? [];
  expect(marked).toHaveLength(1);
  expect(marked[0]).toContain(`href="${pinnedAddress(given, at.eId)}"`);
  expect(page.match(/<details open="">/g) ?? []).toHaveLength(pathTo(entries, at.order).length - 1);
});

test("long contents hold only the branch that is read", async () => {
  const branched: Shown[] = [];
  for (const given of editions) {
    const { page, entries, at } = await shown(given, false);
    const way = pathTo(entries, at.order);
    const held = [entries, ...way.map(({ children }) => children)].reduce((sum, list) => sum + list.length, 0);
    expect(page.match(/<li><a [^>]*href="\//g)).toHaveLength(held);
    if (held < flatten(entries).length) branched.push({ page, entries, at });
  }
  expect(branched.length).toBeGreaterThan(0);
});

test("what stands in another language says so", async () => {
  const russian = editions.find(({ edition }) => edition.language === "ru");
  if (russian === undefined) throw new Error("The made-up library has no Russian text");
  expect((await shown(russian, true)).page).toContain('<span lang="ru">');
});
