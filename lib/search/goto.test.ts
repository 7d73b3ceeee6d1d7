import { expect, test } from "vitest";
import { ask, paths } from "#lib/search/testing/ask";
import { whoeverAnswers } from "#lib/search/testing/whoeverAnswers";

whoeverAnswers((context) => {
  test("a plain citation offers the provision in every constitution, the one in force first, and finds what is in it", async () => {
    const answer = await ask("q=Article 1", context());
    expect(answer.goto.map(({ work, edition, label }) => [work, edition, label])).toEqual([
      ["veld-charter", "2010-05-01.en", "Article 1"],
      ["veld-old-charter", "1950.en", "Article 1"],
    ]);
    expect(answer.total).toBe(2);
    const deep = await ask("q=art 3(1)(2)", context());
    expect(deep.goto.map(({ label, url }) => [label, url])).toEqual([
      ["Article 3, paragraph 1, subparagraph 2)", "/veld-charter@2010-05-01.en/art-3/para-1/subpara-2"],
    ]);
    expect(paths(await ask("q=ст. 3", context()))).toEqual([
      "veld-charter art_3__para_1",
      "veld-charter art_3__para_1__subpara_1",
      "veld-charter art_3__para_1__subpara_2",
      "veld-charter art_3__para_2",
    ]);
  });

  test("a citation with the name of an act means that act, in any form of the name", async () => {
    for (const query of ["Article 1 of the Charter", "Charter art 1", "ст. 1 Хартии", "Жарғының 1-бабы"]) {
      expect((await ask(`q=${query}`, context())).goto.map(({ work }) => work)).toEqual(["veld-charter"]);
    }
    expect((await ask("q=Article 7 of the Old Charter of Veld", context())).goto.map(({ force }) => force)).toEqual(["ceased 2001-02-01"]);
  });

  test("a citation that leads nowhere finds nothing, rather than words that look like it", async () => {
    expect(await ask("q=art 1(5)", context())).toMatchObject({ goto: [], total: 0, hits: [] });
    expect(await ask("q=Article 900", context())).toMatchObject({ goto: [], total: 0, hits: [] });
  });

  test.each(["Article 900", "ст. 900", "«Article 900»"])("of %s it is said that it does not exist, and what is nearest", async (q) => {
    const { understood } = await ask(`q=${q}`, context());
    expect(understood.noSuchProvision).toMatchObject({ label: "Article 900", title: "Charter of the Town of Veld" });
    expect(understood.noSuchProvision?.nearest.map(({ eId }) => eId)).toEqual(["art_3", "art_4"]);
    expect((await ask("q=Article 1", context())).understood.noSuchProvision).toBeNull();
  });

  test("of a paragraph that does not exist the article's others are nearest, else the article itself", async () => {
    const nearest = async (q: string) => (await ask(`q=${q}`, context())).understood.noSuchProvision?.nearest.map(({ label }) => label);
    expect(await nearest("art 3(1)(9)")).toEqual(["Article 3, paragraph 1, subparagraph 1)", "Article 3, paragraph 1, subparagraph 2)"]);
    expect(await nearest("Article 1 paragraph 6")).toEqual(["Article 1"]);
  });

  test.each(["preamble", "Преамбула Хартии", "Жарғының кіріспесі", "preamble of the Charter"])("%s leads to the preamble", async (q) => {
    const answer = await ask(`q=${q}`, context());
    expect(answer.goto.map(({ work, eId }) => `${work} ${eId}`)).toEqual(["veld-charter preamble"]);
    expect(answer.total).toBe(1);
  });

  test("a preamble that nobody holds is a word like others", async () => {
    expect(await ask("q=preamble of the Old Charter of Veld", context())).toMatchObject({
      goto: [],
      understood: { noSuchProvision: null },
    });
  });

  test("a citation in quotation marks leads to its provision; hits are the texts that say the same, if any does", async () => {
    const unsaid = await ask("q=«ст. 3»", context());
    expect(unsaid.goto.map(({ eId }) => eId)).toEqual(["art_3"]);
    expect(unsaid.total).toBeGreaterThan(0);
    const said = await ask('q="Article 2"', context());
    expect(said.goto.map(({ eId }) => eId)).toEqual(["art_2"]);
    expect(paths(said)[0]).toBe("ferry-2024 results-and-discussion__p_2");
  });

  test("a citation with other words leads to its provision and searches for the words", async () => {
    const answer = await ask("q=Article 2 ferries are public", context());
    expect(answer.goto.map(({ eId }) => eId)).toEqual(["art_2"]);
    expect(answer.total).toBeGreaterThan(0);
  });
});
