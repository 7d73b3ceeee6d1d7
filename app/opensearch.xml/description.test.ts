import { expect, test, vi } from "vitest";
import { openSearchDescription } from "./description";
import { GET } from "./route";

test("the description names the search of this site, and what is in it is text", () => {
  const text = openSearchDescription({ base: "https://law.example", name: "A & B <c>", sentence: 'Say "so"', languages: ["en", "kk"] });
  expect(text).toContain("<ShortName>A &amp; B &lt;c&gt;</ShortName>");
  expect(text).toContain('template="https://law.example/search?q={searchTerms}&amp;page={startPage?}"');
  expect(text).toContain("<Language>kk</Language>");
  expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/);
});

test("names longer than the format allows are cut", () => {
  expect(openSearchDescription({ base: "", name: "n".repeat(30), sentence: "", languages: [] })).toContain(
    `<ShortName>${"n".repeat(16)}</ShortName>`,
  );
});

test("it is served as what it is, from its own root without a public address", async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const answer = await GET(new Request("http://localhost/opensearch.xml"), {});
  vi.restoreAllMocks();
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/opensearchdescription+xml; charset=utf-8"]);
  expect(await answer.text()).toContain('template="/search?q={searchTerms}');
});
