import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inLibrary } from "./published";

/** A made-up source, from the corpus folder, and its provisions. */
export type Chosen = { readonly source: string; readonly provisions: number };

/** The largest and the smallest of the made-up sources, as the library has them. */
export const chosenSources = (dataDir: string): Promise<readonly Chosen[]> =>
  inLibrary(dataDir, async ({ database }) => {
    const rows = await database.all(
      `SELECT json_extract(record, '$.source') AS source, (SELECT count(*) FROM provisions AS p WHERE p.work = e.work AND p.edition = e.edition) AS provisions
        FROM editions AS e WHERE work IN (SELECT id FROM works WHERE position BETWEEN 6 AND 25) ORDER BY provisions`,
    );
    const chosen = rows.map((row) => ({ source: String(row.source), provisions: Number(row.provisions) }));
    return [chosen.at(-1), chosen[0]].flatMap((it) => it ?? []);
  });

/** Replaces a word in the middle of a source by one that no text has, as if it had been received anew: its checksum is forgotten. */
export async function change(corpus: string, source: string, word: string): Promise<void> {
  const file = join(corpus, source);
  const text = await readFile(file, "utf8");
  const middle = Math.floor(text.length / 2);
  const changed = text.slice(0, middle) + text.slice(middle).replace(/ \p{Ll}{5,} /u, ` ${word} `);
  if (changed === text) throw new Error(`Nothing could be changed in ${source}`);
  await writeFile(file, changed);
  const sums = join(corpus, "checksums.yaml");
  const lines = (await readFile(sums, "utf8")).split("\n");
  await writeFile(sums, lines.filter((line) => !line.startsWith(`${source}:`)).join("\n"));
}

/** How many provisions of the published library hold a word. */
export const holding = (dataDir: string, word: string): Promise<number> =>
  inLibrary(dataDir, async ({ database }) => {
    const row = await database.first("SELECT count(*) AS found FROM words WHERE words MATCH ?", [`"${word}"`]);
    return Number(row?.found ?? 0);
  });

/** Puts a new work into a corpus folder: as many provisions as a short act has, all of them with a word that no text has. */
export async function addWork(corpus: string, word: string): Promise<number> {
  const articles = Array.from(
    { length: 20 },
    (_, index) => `Article ${index + 1}\n\nWho keeps a ${word} shall mark it, as Article ${index + 1} says.\n`,
  );
  const source = `made/${word}.txt`;
  const entry = { id: word, type: "order", title: { en: `Order on the ${word}` }, adopted: "2020-01-15" };
  await writeFile(join(corpus, source), articles.join("\n"));
  const listed = { ...entry, editions: [{ date: "2020-01-15", language: "en", source }] };
  await writeFile(join(corpus, "made", `${word}.yaml`), `works:\n  - ${JSON.stringify(listed)}\n`);
  return articles.length;
}
