import { expect, test } from "vitest";
import { ask, paths } from "#lib/search/testing/ask";
import { whoeverAnswers } from "#lib/search/testing/whoeverAnswers";

whoeverAnswers((context) => {
  test("where no provision holds every word, fewer are asked for, and it is said", async () => {
    const answer = await ask("q=dismiss the harbour zeppelin", context());
    expect(answer).toMatchObject({ relaxed: { matched: 2, of: 3 }, total: 1 });
    expect(paths(answer, "fewer")).toEqual(["veld-charter art_4__subpara_1"]);
    expect(await ask("q=zeppelin qwertyuiop", context())).toMatchObject({ total: 0, relaxed: null, hits: [] });
  });

  test("what has a name is looked for by all its names before any of its words is left out", async () => {
    const answer = await ask("q=sack zeppelin", context());
    expect(answer).toMatchObject({ relaxed: { matched: 1, of: 2 }, understood: { names: [{ from: "sack", to: "dismiss" }] } });
    expect(paths(answer)).toEqual(["veld-charter art_4__subpara_1"]);
  });

  test("the words that make a question of it are not looked for", async () => {
    const question = await ask("q=who may cross this river", context());
    expect(question).toMatchObject({ relaxed: null, understood: { words: ["cross", "river"] } });
    expect(paths(question)).toContain("veld-charter art_2__para_1");
  });

  test("of hits that hold all words and hits that hold fewer, only the first are counted, and stand first", async () => {
    const answer = await ask("q=mayor bridges", context());
    expect(answer.total).toBe(2);
    const [first, second, ...rest] = answer.hits.map(({ reason }) => reason);
    expect([first, second]).toEqual(["words", "words"]);
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.every((reason) => reason === "fewer")).toBe(true);
  });

  test("a pasted passage is found by its words in their order, and it is said how many", async () => {
    const answer = await ask(
      "q=as was held before, everyone has the right to cross the river, since ferries are public whatever weather, tide or season rules the harbour outside our town",
      context(),
    );
    expect(answer.total).toBeGreaterThan(0);
    expect(paths(answer)[0]).toBe("veld-charter art_2__para_1");
    expect(answer.relaxed?.of).toBeGreaterThan(10);
    expect(answer.relaxed?.matched).toBeGreaterThan(3);
  });

  test("only such other queries are suggested as find something", async () => {
    expect((await ask("q=zeppelin qwertyuiop", context())).suggestions.queries).toEqual([]);
    expect((await ask("q=вщгиду оущзфквн", context())).suggestions.queries).toEqual([]);
    const { queries } = (await ask('q="opens to everyone"', context())).suggestions;
    expect(queries).toEqual(["opens to everyone"]);
  });

  test("a query typed on another keyboard is read on its own, and it is said", async () => {
    expect(await ask("q=gthtghfdf", context())).toMatchObject({ understood: { keyboard: "переправа" } });
  });

  test("of many words that no provision holds together, the rarest that one holds are asked for", async () => {
    const answer = await ask("q=everyone harbour ferrymen assembly village salt presumption river", context());
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.relaxed?.of).toBe(8);
  });

  test("a mistyped word finds what is meant", async () => {
    expect(paths(await ask("q=presumtion", context()))).toEqual(["ferry-2024 results-and-discussion__p_1"]);
  });

  test("a mistyped name is known, though no text holds its words", async () => {
    const answer = await ask("q=statutte", context());
    expect(answer.understood.spelling).toEqual([{ from: "statutte", to: "statut" }]);
    expect(paths(answer)[0]).toBe("ferry-2024 title");
  });
});
