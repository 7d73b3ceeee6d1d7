import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ingestHere } from "#ingest/testing/ingestHere";
import { type MadeUpWork, madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { withLibrary } from "#ingest/write/withLibrary";
import { readCurrent } from "#lib/store/current";

const folders = temporaryFolders();
afterAll(folders.remove);

/** All references of the published library and what they lead to, whatever their rows. */
async function links(data: string): Promise<readonly unknown[]> {
  const current = await readCurrent(data);
  if (current === null) throw new Error("Nothing is published");
  return withLibrary(data, current, ({ database }) =>
    database.all(`SELECT r.work, r.source, r.surface, r.status, r.rule, t.number, t.work AS cited, t.eId, t.act
      FROM refs AS r LEFT JOIN targets AS t ON t.ref = r.id ORDER BY r.work, r.edition, r.position, r.field, r.start, t.number`),
  );
}

const ports = (id: string, articles: number): MadeUpWork => ({ ...madeUpLaw(id, "run1", articles), title: "Law on the ports of Teal" });
const citing: MadeUpWork = {
  ...madeUpLaw("canals", "run1", 1),
  content: "Article 1\nArticle 3 of the Law on the ports of Teal applies.\n",
};
const others = Array.from({ length: 12 }, (_, index) => madeUpLaw(`law-${index}`, "run1", 6));

test.each([
  ["has now what is cited", [ports("ports", 3), ports("docks", 2)], [ports("ports", 3), ports("docks", 5)]],
  ["has it no more", [ports("ports", 3), ports("docks", 5)], [ports("ports", 3), ports("docks", 2)]],
  ["comes", [ports("ports", 3)], [ports("ports", 3), ports("docks", 5)]],
  ["goes", [ports("ports", 3), ports("docks", 5)], [ports("ports", 3)]],
])("links are as if all were linked anew where another law of the name %s", async (_, before, after) => {
  const [corpus, data, fresh] = [folders.make(), join(folders.make(), "data"), join(folders.make(), "data")];
  putCorpus(corpus, [...others, citing, ...before]);
  await ingestHere({ corpus, data });
  putCorpus(corpus, [...others, citing, ...after]);
  await ingestHere({ corpus, data });
  await ingestHere({ corpus, data: fresh });
  expect((await links(fresh)).length).toBeGreaterThan(0);
  expect(await links(data)).toEqual(await links(fresh));
});
