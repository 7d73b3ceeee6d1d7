import { expect, test } from "vitest";
import { fromQuery } from "#lib/search/request";
import { search } from "#lib/search/search";
import { ask, counts, paths } from "#lib/search/testing/ask";
import { whoeverAnswers } from "#lib/search/testing/whoeverAnswers";

whoeverAnswers((context) => {
  test("a facet's counts ignore its own filter and keep all others", async () => {
    const all = await ask("q=river", context());
    const one = await ask("q=river&work=veld-charter", context());
    const two = await ask("q=river&work=veld-charter&force=ceased", context());
    expect(counts(one, "work")).toEqual(counts(all, "work"));
    expect(one.total).toBe(counts(all, "work")["veld-charter"]);
    expect(counts(two, "work")).toEqual({ "veld-charter": 0, "veld-old-charter": counts(all, "work")["veld-old-charter"] });
    expect(two.total).toBe(0);
    expect(counts(two, "force")).toEqual({ "in-force": one.total, ceased: 0 });
  });

  test("several values of one facet are alternatives", async () => {
    const answer = await ask("q=river&work=veld-charter&work=ferry-2024", context());
    const all = counts(await ask("q=river", context()), "work");
    expect(answer.total).toBe((all["veld-charter"] ?? 0) + (all["ferry-2024"] ?? 0));
  });

  test("sections are counted inside one chosen work only, and narrow it", async () => {
    expect((await ask("q=mayor", context())).facets.section).toEqual([]);
    const answer = await ask("q=the&work=veld-charter&language=en", context());
    const [first, second] = answer.facets.section;
    expect([first?.value, first?.label]).toEqual(["veld-charter/sec-I", "Section I. GENERAL PROVISIONS"]);
    const narrowed = await ask("q=the&section=veld-charter/sec-II&language=en", context());
    expect(narrowed.total).toBe(second?.count);
    expect(counts(narrowed, "section")).toEqual(counts(answer, "section"));
    expect(narrowed.hits.length).toBeGreaterThan(0);
  });

  test("years and force come from the works, and are named", async () => {
    const answer = await ask("q=river", context());
    expect(answer.facets.year.map(({ value }) => value)).toEqual(["2024", "2001", "1950"]);
    expect(answer.facets.force.map(({ value, label }) => [value, label])).toEqual([
      ["in-force", "In force"],
      ["ceased", "Ceased to have effect"],
      ["none", "Without force of law"],
    ]);
    expect((await ask("q=river&year=1950", context())).total).toBe(counts(answer, "year")["1950"]);
  });

  test("hits can be sorted by date, in both directions", async () => {
    const works = async (query: string) => [...new Set((await ask(query, context())).hits.map(({ work }) => work))];
    expect(await works("q=river&sort=date&limit=100")).toEqual(["veld-old-charter", "veld-charter", "ferry-2024"]);
    expect(await works("q=river&sort=-date&limit=100")).toEqual(["ferry-2024", "veld-charter", "veld-old-charter"]);
  });

  test("the most cited stand first, and hits can be narrowed to what cites something, or a part of it", async () => {
    const cited = await ask("work=veld-charter&language=en&sort=citedBy", context());
    expect(cited.hits.slice(0, 2).map(({ eId, citedBy }) => [eId, citedBy])).toEqual([
      ["art_2__para_1", 1],
      ["art_3__para_1", 1],
    ]);
    expect(paths(await ask("cites=veld-charter/art-2", context())).sort()).toEqual([
      "ferry-2024 abstract-en__p_1",
      "ferry-2024 results-and-discussion__p_2",
    ]);
    expect((await ask("cites=veld-charter/art-2/para-1", context())).total).toBe(1);
  });

  test("pages follow each other without a gap", async () => {
    const whole = await ask("q=river&limit=100", context());
    const pages = await Promise.all([1, 2, 3].map((page) => ask(`q=river&limit=3&page=${page}`, context())));
    expect(pages.flatMap((page) => paths(page))).toEqual(paths(whole).slice(0, 9));
    expect((await ask("q=river&page=900", context())).hits).toEqual([]);
  });

  test("a topic narrows hits, is counted, and says its rule", async () => {
    const answer = await ask("q=free crossing", context());
    const [topic] = (await ask("q=levy tolls", context())).facets.topic;
    expect(answer.facets.topic.every(({ rule }) => (rule?.length ?? 0) > 0)).toBe(true);
    const narrowed = await ask(`topic=${topic?.value ?? "taxes"}`, context());
    expect(counts(narrowed, "topic")[topic?.value ?? "taxes"] ?? 0).toBe(narrowed.total);
    const refused = fromQuery(new URLSearchParams("topic=ferries"));
    expect(refused.ok && (await search(refused.value, context()))).toMatchObject({ ok: false, failure: { parameter: "topic" } });
  });

  test("hits of a filter that leaves none are counted without it", async () => {
    const answer = await ask("q=ferrymen&type=news", context());
    expect(answer).toMatchObject({ total: 0, suggestions: { without: (await ask("q=ferrymen", context())).total } });
  });

  test("works and sections that are not held are refused by name", async () => {
    const refused = async (query: string) => {
      const request = fromQuery(new URLSearchParams(query));
      return request.ok ? search(request.value, context()) : request;
    };
    expect(await refused("work=nowhere")).toMatchObject({ ok: false, failure: { parameter: "work" } });
    expect(await refused("work=bridge-act")).toMatchObject({ ok: false, failure: { parameter: "work" } });
    expect(await refused("section=veld-charter/sec-IX")).toMatchObject({ ok: false, failure: { parameter: "section" } });
  });
});
