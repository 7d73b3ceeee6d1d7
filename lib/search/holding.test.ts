import { expect, test } from "vitest";
import { parseCitation } from "#lib/law/citation/parse";
import { resolveChain } from "#lib/law/citation/resolve";
import { worksHolding } from "#lib/search/holding";
import { publishFixture } from "#lib/store/fixture";
import type { Library } from "#lib/store/library";
import { published } from "#lib/store/published";

/** Runs a question on the made-up library, and counts the statements. */
async function withStatements(use: (library: Library) => Promise<void>): Promise<number> {
  const { dataDir, remove } = await publishFixture();
  const found = await published(dataDir);
  if (found === null) throw new Error("The made-up library is not there");
  const { library } = found;
  let statements = 0;
  const counting = <Answer>(ask: (sql: string, args?: readonly (string | number | null)[]) => Promise<Answer>): typeof ask => {
    return (sql, args) => {
      statements += 1;
      return ask(sql, args);
    };
  };
  const database = { ...library.database, all: counting(library.database.all), first: counting(library.database.first) };
  await use({ ...library, database });
  library.close();
  await remove();
  return statements;
}

const chainsOf = (text: string) => parseCitation(text)?.chains ?? [];

test.each([
  ["Article 3(1)", ["veld-charter"]],
  ["Article 1", ["veld-charter", "veld-old-charter"]],
  ["Article 7", ["veld-old-charter"]],
  ["Article 8", []],
])("%s is held by %j", async (text, works) => {
  await withStatements(async (library) => {
    expect([...(await worksHolding(library, chainsOf(text), resolveChain))].sort()).toEqual(works);
  });
});

test("what is asked of the library follows from the citation, and not from how many works there are", async () => {
  const statements = await withStatements(async (library) => {
    await worksHolding(library, chainsOf("Article 8"), resolveChain);
  });
  expect(statements).toBeLessThanOrEqual(3);
});
