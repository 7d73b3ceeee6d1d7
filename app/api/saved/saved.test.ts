import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { publishFixture } from "#lib/store/fixture";
import { savedAnswer } from "../_schema/saved";
import { GET } from "./route";

let remove: () => Promise<void>;

beforeAll(async () => {
  const made = await publishFixture();
  remove = made.remove;
  vi.stubEnv("DATA_DIR", made.dataDir);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await remove();
});

const charter = "veld-charter@2010-05-01.en";
const ask = (query: string): Promise<Response> => GET(new Request(`http://localhost/api/saved?${query}`), {});
const answer = async (query: string) => savedAnswer.parse(await (await ask(query)).json());

test("provisions come in the order of the list, with all they say, and what is not held is named", async () => {
  const { provisions, missing } = await answer(`p=${charter}/art-3&p=gone@2001.en/art-1&p=veld-old-charter/art-1&p=${charter}/art-99`);
  expect(provisions.map(({ label, force }) => [label, force])).toEqual([
    ["Article 3", "in force since 2001-02-01"],
    ["Article 1", "ceased 2001-02-01"],
  ]);
  expect(provisions[0]).toMatchObject({ work: "veld-charter", edition: "2010-05-01.en", eId: "art_3", url: `/${charter}/art-3` });
  expect(provisions[0]?.text?.split("\n")).toEqual([
    "1. The Mayor shall:",
    "1) keep the bridges in repair;",
    "2) appoint the ferrymen;",
    "and answers for it before the assembly.",
    "2. The term of the Mayor is seven years.",
  ]);
  expect(provisions[1]?.text).toBe("The river The river belongs to the ferrymen.");
  expect(missing).toEqual(["gone@2001.en/art-1", `${charter}/art-99`]);
});

test("one block, a text under no heading, and an alias are what their addresses name", async () => {
  const { provisions } = await answer(`p=${charter}/art-1/para-1&p=ferry-2024/results-and-discussion/p-1`);
  expect(provisions.map(({ eId, label }) => [eId, label])).toEqual([
    ["art_1", "Article 1"],
    ["results-and-discussion__p_1", "Results and Discussion, paragraph 1"],
  ]);
});

test("names and the choice of wording follow the language asked for", async () => {
  const { provisions } = await answer("p=veld-charter/art-2/para-1&language=ru");
  expect(provisions[0]).toMatchObject({ edition: "2010-05-01.ru", language: "ru", title: "Хартия города Вельд" });
  expect(provisions[0]?.text).toBe("Каждый имеет право переправы через реку.");
});

test("the table has a row a provision under the names of its columns", async () => {
  const file = await ask(`p=${charter}/art-2/para-1&format=csv`);
  expect(file.headers.get("content-disposition")).toBe('attachment; filename="saved.csv"');
  expect((await file.text()).split("\r\n")).toEqual([
    "work,edition,eId,label,title,language,force,text,url",
    `veld-charter,2010-05-01.en,art_2__para_1,"Article 2, paragraph 1",Charter of the Town of Veld,en,in force since 2001-02-01,Everyone has the right to cross the river. Ferries are public.,/${charter}/art-2/para-1`,
    "",
  ]);
});

test.each([
  ["bibtex", "saved.bib", /^@\w+\{veld-charter:2010-05-01\.en:art_2,/, /\n@\w+\{ferry-2024/],
  ["ris", "saved.ris", /^TY {2}- /, /ER {2}- \r\nTY {2}- /],
] as const)("%s has a record for each provision", async (format, name, first, second) => {
  const file = await ask(`p=${charter}/art-2&p=ferry-2024/references/ref-1&format=${format}`);
  expect(file.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
  const text = await file.text();
  expect(text).toMatch(first);
  expect(text).toMatch(second);
});

test.each([
  "",
  "p=",
  "p=veld-charter",
  "p=a%20b",
  "p=veld-charter/art-1&format=pdf",
  "p=veld-charter/art-1&language=de",
  "q=x&p=veld-charter/art-1",
])("a list asked for by “%s” is refused", async (query) => {
  const refusal = await ask(query);
  expect([refusal.status, refusal.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
});
