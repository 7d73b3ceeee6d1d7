import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ingestHere } from "#ingest/testing/ingestHere";
import { putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { withLibrary } from "#ingest/write/withLibrary";
import { readCurrent } from "#lib/store/current";

const folders = temporaryFolders();
afterAll(folders.remove);

/** What a law of one text cites: place, words, how sure, and where it leads. */
async function linksOf(content: string): Promise<readonly string[]> {
  const [corpus, data] = [folders.make(), join(folders.make(), "data")];
  putCorpus(corpus, [{ id: "wells-act", title: "Wells Act", source: "sources/wells-act.txt", content }]);
  await ingestHere({ corpus, data });
  const current = await readCurrent(data);
  if (current === null) throw new Error("Nothing is published");
  const rows = await withLibrary(data, current, ({ database }) =>
    database.all(`SELECT r.source, r.surface, r.status, group_concat(t.eId, ' ') AS led FROM refs AS r LEFT JOIN targets AS t ON t.ref = r.id
      GROUP BY r.id ORDER BY r.position, r.start`),
  );
  return rows.map(({ source, surface, status, led }) => `${source}: ${surface} → ${status} ${led}`);
}

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, "fixtures", "law", name, "input.en.txt"), "utf8");

test("where articles begin anew in each part, a number alone is that of the part around it", async () => {
  expect(await linksOf(fixture("parts-counted-anew"))).toEqual([
    "part_I__art_2__para_2: Article 1 → assumed part_I__art_1",
    "part_I__art_3: Article 1 of Part II → resolved part_II__art_1",
    "part_II__art_2: this Chapter → resolved part_II__chp_1",
    "part_II__art_2: this Part → resolved part_II",
    "part_II__art_2: Article 1 → assumed part_II__art_1",
    "part_II__art_3: Article 2 of Part I → resolved part_I__art_2",
  ]);
});

test("a protocol cites its own articles, and what it calls the treaty is none of them", async () => {
  expect((await linksOf(fixture("treaty-with-protocols"))).filter((link) => link.startsWith("att_"))).toEqual([
    "att_1__art_1: Article 2 of the Treaty → ambiguous null",
    "att_1__art_2__para_2: Article 1 → assumed att_1__art_1",
  ]);
});

test("a block of a provision is cited as the contract addresses it, and one that is not there dangles", async () => {
  const text =
    "Article 1\nAll may dig.\n\nNone may sing.\n\nArticle 2\nThe second paragraph of Article 1 applies. The third indent of Article 1 applies.\n";
  expect(await linksOf(text)).toEqual([
    "art_2: second paragraph of Article 1 → resolved art_1__al_2",
    "art_2: third indent of Article 1 → dangling art_1__al_3",
  ]);
});
