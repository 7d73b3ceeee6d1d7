import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { searchWords } from "#lib/search/searchWords";
import { publishFixture } from "#lib/store/fixture";
import { GET } from "./route";

let remove: () => Promise<void>;
beforeAll(async () => {
  const made = await publishFixture(searchWords);
  remove = made.remove;
  vi.stubEnv("DATA_DIR", made.dataDir);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await remove();
});

async function ask(query: string): Promise<{ readonly status: number; readonly body: { suggestions: Record<string, unknown>[] } }> {
  const answer = await GET(new Request(`http://localhost/api/suggest?${query}`), {});
  return { status: answer.status, body: await answer.json() };
}

test("a provision says in words which wording it is and whether it is law", async () => {
  const [first] = (await ask("q=Article%207")).body.suggestions;
  expect(first).toMatchObject({
    text: "Article 7",
    force: "ceased 2001-02-01",
    wording: "Wording of 1950",
    url: "/veld-old-charter@1950.en/art-7",
  });
  expect(first?.standing).toEqual({ tone: "ceased", label: "Ceased to have effect on 1 February 2001" });
});

test("names and links come in the language of the interface", async () => {
  const [first] = (await ask("q=Article%202&language=ru")).body.suggestions;
  expect(first).toMatchObject({ text: "Статья 2", note: "Хартия города Вельд", url: "/ru/veld-charter@2010-05-01.ru/art-2" });
  const [topic] = (await ask("q=freedom%20of%20sp&language=kk")).body.suggestions;
  expect(topic).toMatchObject({ kind: "topic", url: "/kk/search?topic=freedom-of-speech" });
});

test("a language that the interface does not speak is refused", async () => {
  expect((await ask("q=river&language=fr")).status).toBe(400);
});
