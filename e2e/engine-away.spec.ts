import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./journey";
import { type Served, serveCorpus } from "./served";

/** A site of its own, whose engine is killed. */
let served: Served;
test.beforeAll(async () => {
  served = await serveCorpus("corpus");
});
test.afterAll(() => served.stop());

/** The process of the engine, as the site wrote it down. */
function enginePid(): number {
  const record: unknown = JSON.parse(readFileSync(join(served.dataDir, "engine.json"), "utf8"));
  if (typeof record === "object" && record !== null && "pid" in record && typeof record.pid === "number") return record.pid;
  throw new Error("The site runs without an engine of its own");
}

test("while the engine is killed and comes back, every search is answered, and the page says by whom", async ({ page, request }) => {
  const ask = async (): Promise<string> => {
    const response = await request.get(`${served.url}/api/search?q=freedom+of+speech`);
    expect(response.status()).toBe(200);
    const answer: { engine: string; hits: readonly { eId: string }[] } = await response.json();
    expect(answer.hits.map(({ eId }) => eId)).toContain("art_20__para_1");
    return answer.engine;
  };
  const notice = page.getByText("The search engine is away");
  expect(await ask()).toBe("meilisearch");
  process.kill(enginePid(), "SIGKILL");

  const answeredBy = new Set<string>();
  await expect
    .poll(async () => {
      answeredBy.add(await ask());
      return answeredBy.has("library");
    })
    .toBe(true);
  await page.goto(`${served.url}/search?q=freedom+of+speech`);
  await expect(page.getByRole("link", { name: "Article 20, paragraph 1", exact: true })).toBeVisible();

  await expect.poll(ask, { timeout: 45_000 }).toBe("meilisearch");
  await page.reload();
  await expect(notice).toHaveCount(0);
});
