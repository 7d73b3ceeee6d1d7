import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { citeStyles } from "#lib/law/cite/cite";
import { dayOf } from "#lib/law/date";
import { languages } from "#lib/law/language";
import { publishFixture } from "#lib/store/fixture";
import { GET } from "./[...address]/route";

let remove: () => Promise<void>;

beforeAll(async () => {
  const made = await publishFixture();
  remove = made.remove;
  vi.stubEnv("DATA_DIR", made.dataDir);
  vi.stubEnv("PUBLIC_URL", "https://law.example");
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await remove();
});

const charter = "veld-charter@2010-05-01.en";
const ask = (address: string): Promise<Response> => GET(new Request(`http://localhost/api/cite/${address}`), {});
const said = async (address: string): Promise<string> => (await ask(address)).text();

test("a work, an edition and a provision are cited in the wording that the address leads to, and say which", async () => {
  const wording = "wording of 1 May 2010, English";
  expect(await said("veld-charter")).toContain(`(${wording}), https://law.example/${charter}`);
  expect(await said(charter)).toBe(await said("veld-charter"));
  expect(await said("veld-charter/art-3/para-1/subpara-2")).toBe(
    `Charter of the Town of Veld 2001, Article 3, paragraph 1, subparagraph 2) (${wording}), https://law.example/${charter}/art-3/para-1/subpara-2`,
  );
});

test("without an edition, the language asked for decides as the prefix of a page does", async () => {
  expect(await said("veld-charter/art-1?language=ru")).toMatch(/\/veld-charter@[\d-]+\.ru\/art-1$/);
  expect(await said(`${charter}/art-1?language=ru`)).toMatch(new RegExp(`/${charter}/art-1$`));
});

test("styles are in the one language they exist in", async () => {
  const day = dayOf(new Date());
  expect(await said(`${charter}/art-2/para-1?style=oscola`)).toContain("art 2(1) (");
  expect(await said(`${charter}/art-2/para-1?style=gost`)).toContain(`(дата обращения: ${day.split("-").reverse().join(".")})`);
});

const impossible = citeStyles
  .flatMap((style) => languages.map((language) => ({ style, language })))
  .filter(({ style, language }) => (style === "oscola" && language !== "en") || (style === "gost" && language !== "ru"));

test.each(impossible)("$style in $language is refused, and what is allowed is named", async ({ style, language }) => {
  const answer = await ask(`${charter}/art-1?format=text&style=${style}&language=${language}`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
  const only = style === "oscola" ? "en" : "ru";
  expect(await answer.json()).toMatchObject({ parameter: "language", allowed: `only ${only} where style=${style}` });
});

test.each([
  ["format=endnote", "format"],
  ["style=mla", "style"],
  ["language=de", "language"],
  ["colour=red", "colour"],
  ["format=ris&format=bibtex", "format"],
])("?%s is refused by name", async (query, parameter) => {
  const answer = await ask(`${charter}/art-1?${query}`);
  expect([answer.status, (await answer.json()).parameter]).toEqual([400, parameter]);
});

test.each([
  ["bibtex", "application/x-bibtex; charset=utf-8", 'attachment; filename="veld-charter-2010-05-01.en-art-2-para-1.bib"'],
  ["ris", "application/x-research-info-systems; charset=utf-8", 'attachment; filename="veld-charter-2010-05-01.en-art-2-para-1.ris"'],
  [
    "csl-json",
    "application/vnd.citationstyles.csl+json; charset=utf-8",
    'attachment; filename="veld-charter-2010-05-01.en-art-2-para-1.json"',
  ],
  ["text", "text/plain; charset=utf-8", 'inline; filename="veld-charter-2010-05-01.en-art-2-para-1.txt"'],
])("%s comes as %s with a name of its own, may be kept for a minute, and names the wording", async (format, mediaType, disposition) => {
  const answer = await ask(`veld-charter/art-2/para-1?format=${format}`);
  const { headers } = answer;
  expect([headers.get("content-type"), headers.get("content-disposition")]).toEqual([mediaType, disposition]);
  expect(headers.get("cache-control")).toContain("public, max-age=60");
  expect(await answer.text()).toContain(`https://law.example/${charter}/art-2/para-1`);
});

test.each([
  ["VELD-CHARTER/art-2?style=oscola", 308, "/api/cite/veld-charter/art-2?style=oscola"],
  ["veld-charter/3.1.2?format=ris", 307, "/api/cite/veld-charter/art-3/para-1/subpara-2?format=ris"],
  [`${charter}/art-1/para-1`, 308, `/api/cite/${charter}/art-1`],
])("%s leads on as addresses of pages do, and keeps what was asked for", async (address, status, location) => {
  const answer = await ask(address);
  expect([answer.status, answer.headers.get("location")]).toEqual([status, location]);
});

test.each(["nowhere", `${charter}/art-99`, "veld-charter@1900.en/art-1", "bridge-act", "bridge-act/art-5"])(
  "%s is not found",
  async (address) => {
    const answer = await ask(address);
    expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ nearest: expect.any(Array) })]);
  },
);
