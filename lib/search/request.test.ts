import { expect, test } from "vitest";
import { forceKinds } from "#lib/law/force";
import { languages } from "#lib/law/language";
import { workTypes } from "#lib/law/work";
import { blankRequest, fromQuery, lastPage, longestQuery, mostHits, type SearchRequest, sorts, toQuery } from "#lib/search/request";

/** A generator of the same numbers every time: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let it = Math.imul(state ^ (state >>> 15), 1 | state);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return ((it ^ (it >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function requests(count: number): readonly SearchRequest[] {
  const next = numbers(20);
  const upTo = (most: number): number => Math.floor(next() * most);
  const pick = <Value>(values: readonly Value[]): Value => values[upTo(values.length)] as Value;
  const some = <Value>(values: readonly Value[]): readonly Value[] => values.filter(() => next() < 0.3);
  const signs = ["a", " ", "&", "=", "#", "%", "+", "ё", "қ", "“", "/", "\u0000", "😀", "?", "<b>", "\n"];
  return Array.from({ length: count }, () => ({
    words: Array.from({ length: upTo(20) }, () => pick(signs))
      .join("")
      .trim(),
    filters: {
      type: some(workTypes),
      work: some(["a-1", "b", "law-2"]),
      language: some(languages),
      section: some(["a-1/sec-II", "b/introduction", "b/chp-2/sec-3"]),
      topic: some(["right-to-life", "jury"]),
      year: some([1995, 2026, 1000]),
      force: some(forceKinds),
      cites: some(["a-1", "law-2/art-39/para-1", "b/references/ref-4"]),
    },
    sort: pick(sorts),
    page: 1 + upTo(lastPage),
    limit: 1 + upTo(mostHits),
  }));
}

test("every request is read back from the address that it is written as", () => {
  for (const request of requests(500)) {
    const query = toQuery(request).toString();
    expect(fromQuery(new URLSearchParams(query))).toEqual({ ok: true, value: request });
  }
});

test("an empty query, and a form sent without choices, are the blank request", () => {
  expect(fromQuery(new URLSearchParams())).toEqual({ ok: true, value: blankRequest });
  expect(fromQuery(new URLSearchParams("q=&type=&work=&year=&sort=&page=&limit="))).toEqual({ ok: true, value: blankRequest });
  expect(toQuery(blankRequest).toString()).toBe("");
});

test("what is not ours is passed over, and what comes twice counts once", () => {
  const read = fromQuery(new URLSearchParams("utm_source=x&q= a &type=law&type=code&type=law"));
  expect(read).toEqual({ ok: true, value: { ...blankRequest, words: "a", filters: { ...blankRequest.filters, type: ["law", "code"] } } });
});

test.each([
  ["page=0", "page"],
  ["page=1e3", "page"],
  ["page=1000000000", "page"],
  ["page=-1", "page"],
  ["limit=101", "limit"],
  ["limit=x", "limit"],
  ["sort=citations", "sort"],
  ["type=tweet", "type"],
  ["language=de", "language"],
  ["force=maybe", "force"],
  ["year=95", "year"],
  ["section=../etc", "section"],
  ["section=constitution-1995", "section"],
  ["section=constitution-1995@1998-10-07.en/sec-II", "section"],
  ["work=%22%20OR%201", "work"],
  [`q=${"a".repeat(longestQuery + 1)}`, "q"],
  ["q=%FF%FE", "q"],
  [Array.from({ length: 51 }, (_, index) => `year=${1900 + index}`).join("&"), "year"],
])("%s is refused, and what would be allowed is said", (query, parameter) => {
  const read = fromQuery(new URLSearchParams(query));
  expect(read.ok).toBe(false);
  if (!read.ok) expect([read.failure.parameter, read.failure.allowed.length > 0]).toEqual([parameter, true]);
});

test("the longest query is taken", () => {
  expect(fromQuery(new URLSearchParams({ q: "a".repeat(longestQuery) })).ok).toBe(true);
});
