import { expect, test } from "vitest";
import { provisionAnswer } from "../_schema/provision";
import { body, publishedForApi, request } from "../testing/answered";
import { GET as provisions } from "./[...address]/route";

publishedForApi();

test("a provision is given with what stands around it", async () => {
  const answer = await body(await provisions(request("/api/provisions/veld-charter/art-3/para-1/subpara-2"), {}), provisionAnswer);
  expect(answer).toMatchObject({
    edition: "2010-05-01.en",
    label: "Article 3, paragraph 1, subparagraph 2)",
    text: "appoint the ferrymen;",
    url: "/veld-charter@2010-05-01.en/art-3/para-1/subpara-2",
    references: [],
    citedBy: [],
  });
  const cited = await body(await provisions(request("/api/provisions/veld-charter/art-2"), {}), provisionAnswer);
  expect(cited.citedBy.map(({ surface, status, url }) => [surface, status, url])).toEqual([
    ["the river", "ambiguous", "/ferry-2024@2024-03.en/abstract-en/p-1"],
    ["Article 2 of the Charter", "assumed", "/ferry-2024@2024-03.en/results-and-discussion/p-2"],
  ]);
  const citing = await body(await provisions(request("/api/provisions/ferry-2024/results-and-discussion/p-2"), {}), provisionAnswer);
  expect(citing.references[0]?.targets).toEqual([
    {
      ...{ work: "veld-charter", edition: "2010-05-01.en", eId: "art_2", act: null, reading: 1 },
      ...{ label: "Article 2", url: "/veld-charter@2010-05-01.en/art-2" },
    },
  ]);
  expect(answer.ancestors.map(({ label }) => label)).toEqual(["Section II", "Article 3", "Article 3, paragraph 1"]);
  expect([answer.neighbours.previous?.eId, answer.neighbours.next?.eId]).toEqual(["art_3__para_1__subpara_1", "art_4__subpara_1"]);
  const section = await body(await provisions(request("/api/provisions/veld-charter%402010-05-01.ru/sec-I"), {}), provisionAnswer);
  expect([section.language, section.children.map(({ eId }) => eId), section.neighbours.previous]).toEqual(["ru", ["art_1", "art_2"], null]);
});

test.each([
  ["/api/provisions/VELD-CHARTER/art-2", 308, "/api/provisions/veld-charter/art-2"],
  ["/api/provisions/veld-charter/ART-2/Para-1", 308, "/api/provisions/veld-charter/art-2/para-1"],
  ["/api/provisions/veld-charter/3.1.2", 307, "/api/provisions/veld-charter/art-3/para-1/subpara-2"],
  ["/api/provisions/veld-charter@2010-05-01.en/3.1.2", 308, "/api/provisions/veld-charter@2010-05-01.en/art-3/para-1/subpara-2"],
  ["/api/provisions/veld-charter/art-4/para-1/subpara-2", 307, "/api/provisions/veld-charter/art-4/subpara-2"],
])("%s is sent on with %d", async (path, status, location) => {
  const response = await provisions(request(path), {});
  expect([response.status, response.headers.get("location")]).toEqual([status, location]);
});
