import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Rights } from "#lib/law/work";
import { searchWords } from "#lib/search/searchWords";
import { libraryFile, readCurrent } from "#lib/store/current";
import { openDatabase } from "#lib/store/database";
import { publishFixture } from "#lib/store/fixture";
import { linkFixture } from "#lib/store/linkedFixture";
import { GET as cite } from "./cite/[...address]/route";
import { GET as provisions } from "./provisions/[...address]/route";
import { GET as references } from "./references/route";
import { GET as saved } from "./saved/route";
import { GET as search } from "./search/route";
import { GET as work } from "./works/[work]/route";

let dataDir = "";
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ dataDir, remove } = await publishFixture(searchWords));
  vi.stubEnv("DATA_DIR", dataDir);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await remove();
});

/** Publishes the made-up library with texts too long for a quotation, all of owners who allow as much as is said. */
async function publish(rights: Rights): Promise<void> {
  await publishFixture(searchWords, rights, dataDir);
  await linkFixture(dataDir);
  const current = await readCurrent(dataDir);
  if (current === null) throw new Error("Nothing is published");
  const database = await openDatabase(libraryFile(dataDir, current), { readOnly: false });
  await database.write([
    { sql: "UPDATE works SET record = json_set(record, '$.rights', ?)", args: [rights] },
    { sql: "UPDATE provisions SET text = text || ?", args: [` ${"word ".repeat(30)}Closing`] },
  ]);
  database.close();
}

const request = (path: string): Request => new Request(`http://localhost${path}`);
const at = (address: readonly string[]) => ({ params: Promise.resolve({ address: [...address] }) });
const law = "veld-charter@2010-05-01.en";

/** Every answer of the API in which words of a text may stand. */
const answers: Readonly<Record<string, () => Promise<Response>>> = {
  provisions: () => provisions(request(`/api/provisions/${law}/art-2/para-1`), at([law, "art-2", "para-1"])),
  search: () => search(request("/api/search?q=river"), {}),
  references: () => references(request("/api/references?limit=100"), {}),
  saved: () => saved(request(`/api/saved?p=${law}/art-2`), {}),
  cite: () => cite(request(`/api/cite/${law}/art-2/para-1?format=text&style=plain&language=en`), at([law, "art-2", "para-1"])),
  works: () => work(request(`/api/works/${law}`), { params: Promise.resolve({ work: law }) }),
};

const own = /Everyone has the right|cross the river/;

test.each<[Rights, boolean, boolean]>([
  ["full", true, true],
  ["excerpt", true, false],
  ["metadata", false, false],
])("of a text with the rights %s, answers show its beginning: %s, its end: %s", async (rights, beginning, end) => {
  await publish(rights);
  const shown: Record<string, readonly boolean[]> = {};
  for (const [name, answer] of Object.entries(answers)) {
    const response = await answer();
    const text = await response.text();
    expect([name, response.status]).toEqual([name, 200]);
    shown[name] = [own.test(text), text.includes("Closing")];
  }
  const words = [beginning, end];
  expect(shown).toMatchObject({ provisions: words, saved: words, cite: [false, false], works: [false, false] });
  expect(shown.search?.[0]).toBe(beginning);
  expect(Object.values(shown).some(([, isWhole]) => isWhole)).toBe(end);
});
