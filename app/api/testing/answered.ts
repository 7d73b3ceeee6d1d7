import { afterAll, afterEach, beforeAll, expect, vi } from "vitest";
import type { z } from "zod";
import { searchWords } from "#lib/search/searchWords";
import { publishFixture } from "#lib/store/fixture";
import { linkFixture } from "#lib/store/linkedFixture";

/** The made-up library as the site finds it, for the tests of one file: its folder, and the lines that the log got during one test. */
export function publishedForApi(): { readonly dataDir: () => string; readonly logged: () => readonly string[] } {
  let dataDir = "";
  let remove: () => Promise<void>;
  const lines: string[] = [];
  beforeAll(async () => {
    ({ dataDir, remove } = await publishFixture(searchWords));
    await linkFixture(dataDir);
    vi.stubEnv("DATA_DIR", dataDir);
    vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await remove();
  });
  afterEach(() => void lines.splice(0));
  return { dataDir: () => dataDir, logged: () => lines };
}

export const request = (path: string): Request => new Request(`http://localhost${path}`, { headers: { "x-request-id": "a-request-id" } });

/** The body of a good answer, which must be exactly what its schema says. */
export async function body<Schema extends z.ZodType>(response: Response, schema: Schema): Promise<z.infer<Schema>> {
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
  return schema.parse(await response.json());
}

/** What is said in place of an answer, as RFC 9457 has it. */
export async function refusal(response: Response, status: number): Promise<Record<string, unknown>> {
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
  const problem = await response.json();
  expect(problem).toMatchObject({
    status,
    type: expect.stringMatching(/^\/problems\//),
    title: expect.any(String),
    detail: expect.any(String),
  });
  return problem;
}
