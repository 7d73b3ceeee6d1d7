import { expect, test } from "vitest";
import { recordsOf } from "#lib/search/records";
import { blankRequest } from "#lib/search/request";
import { search } from "#lib/search/search";
import { ask, paths } from "#lib/search/testing/ask";
import { whoeverAnswers } from "#lib/search/testing/whoeverAnswers";

whoeverAnswers((context) => {
  test("a word finds the provisions that hold a form of it, with the words marked in the raw text", async () => {
    const answer = await ask("q=Ferry&type=constitution&language=en", context());
    expect(paths(answer)).toContain("veld-charter art_2__para_1");
    const hit = answer.hits.find(({ eId }) => eId === "art_2__para_1");
    expect(hit?.snippet).toEqual([
      { text: "Everyone has the right to cross the river. ", mark: false },
      { text: "Ferries", mark: true },
      { text: " are public.", mark: false },
    ]);
    expect(hit).toMatchObject({
      label: "Article 2, paragraph 1",
      title: "Charter of the Town of Veld",
      force: "in force since 2001-02-01",
      url: "/veld-charter@2010-05-01.en/art-2/para-1",
      citedBy: 1,
    });
  });

  test("a subparagraph is found by its lead-in, and by the heading of its section after that", async () => {
    const answer = await ask("q=mayor bridges", context());
    expect(paths(answer, "fewer")).toEqual(["veld-charter art_3__para_1__subpara_1", "veld-charter art_4__subpara_2"]);
    expect(paths(await ask("q=harbour", context()))[0]).toMatch(/art_1|art_4__subpara_1|results-and-discussion__p_2/);
  });

  test("markup in a document stays text", async () => {
    const answer = await ask("q=presumption", context());
    expect(answer.hits[0]?.snippet.map(({ text }) => text).join("")).toContain("<b>firm</b>");
  });

  test("Russian forms are found by any other form", async () => {
    const answer = await ask("q=переправой", context());
    expect(paths(answer).sort()).toEqual(["ferry-2024 abstract-ru__p_1", "veld-charter art_2__para_1", "veld-charter art_2__para_2"]);
    expect(answer.hits.every(({ snippet }) => snippet.some(({ mark }) => mark))).toBe(true);
  });

  test("the last word may be the beginning of one, and a number never", async () => {
    expect((await ask("q=presum", context())).total).toBe(1);
    expect((await ask("q=bridges 12", context())).total).toBe(1);
    expect((await ask("q=bridges 1", context())).relaxed).toEqual({ matched: 1, of: 2 });
  });

  test("an empty query matches everything, and one of signs alone nothing", async () => {
    let records = 0;
    for await (const _ of recordsOf(context().library)) records += 1;
    expect((await ask("", context())).total).toBe(records);
    expect((await ask("q=!!! … ---", context())).total).toBe(0);
  });

  test("a quotation is found to the letter, in any quotation marks, and never by its stems", async () => {
    for (const query of ['"open to everyone"', "«open to everyone»", "“Open to  everyone”"]) {
      expect(paths(await ask(`q=${query}`, context()))).toEqual(["veld-charter art_1"]);
    }
    expect(await ask('q="opens to everyone"', context())).toMatchObject({ total: 0, hits: [], relaxed: null });
    const both = await ask('q="the river" ferries', context());
    expect(paths(both, "fewer")).toContain("veld-charter art_2__para_1");
    expect(both.hits.every(({ snippet }) => /the river/i.test(snippet.map(({ text }) => text).join("")))).toBe(true);
  });

  test("what is excluded is in no hit, as a word in any form or as a phrase", async () => {
    const all = await ask("q=bridges", context());
    const without = await ask("q=bridges -tolls", context());
    expect(paths(all)).toEqual(expect.arrayContaining(paths(without)));
    expect(paths(without).filter((path) => /subpara_2|discussion__p_1/.test(path))).toEqual([]);
    expect(paths(await ask('q=river -"right to cross"', context()))).not.toContain("veld-charter art_2__para_1");
    expect((await ask("q=-river", context())).total).toBeGreaterThan(0);
  });

  test("hostile queries are words like others", async () => {
    for (const q of [
      '" OR 1=1 --',
      "*",
      '"a" NEAR b',
      "a AND NOT b",
      "-river",
      "river\u0000",
      "NEAR(",
      "ⅷ",
      "\u0301",
      "<script>alert(1)</script>",
    ]) {
      const request = { ...blankRequest, words: q };
      expect((await search(request, context())).ok).toBe(true);
    }
  });
});
