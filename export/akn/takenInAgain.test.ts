import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeExport } from "#export/writeExport";
import { contentOf } from "#ingest/contentOf";
import { fromAkn } from "#ingest/manifest/add/fromAkn";
import { metaElements } from "#ingest/read/akn/metaElements";
import { defaultLimits } from "#ingest/read/limits";
import { readHere } from "#ingest/read/readHere";
import { ingestHere } from "#ingest/testing/ingestHere";
import type { Provision } from "#lib/law/provision";
import { isLaw, type Work } from "#lib/law/work";
import { libraryFile, readCurrent } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";

let folder: string;
let library: Library;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "again-"));
  const corpus = fileURLToPath(new URL("../../corpus", import.meta.url));
  expect(await ingestHere({ corpus, data: folder })).toMatchObject({ code: 0, complained: [] });
  const current = await readCurrent(folder);
  const opened = current === null ? null : await openLibrary(libraryFile(folder, current), "test");
  if (!opened?.ok) throw new Error("The corpus was not published");
  library = opened.value;
}, 120_000);
afterAll(async () => {
  library.close();
  await rm(folder, { recursive: true });
});

/** All that a provision is, but for its place in a file and its identity, which is given when a work is published. */
const told = ({ eId, parent, kind, num, heading, text, wrapUp, language, status, order, last }: Provision) => ({
  ...{ eId, parent, kind, num, heading, text, wrapUp, language, status, order, last },
});

test("what is written out as Akoma Ntoso and taken in again is the same, provision by provision", async () => {
  const out = join(folder, "akn");
  await writeExport(library, out, "akn");
  let compared = 0;
  for (const work of await library.works()) {
    for (const edition of work.editions) {
      const before = await library.range(work.id, edition.id, 0, Number.MAX_SAFE_INTEGER);
      const read = await readHere({ file: join(out, `${work.id}@${edition.id}.xml`), format: "akn", limits: defaultLimits });
      if (!read.ok) throw new Error(read.failure.message);
      const after = contentOf(read.value.lines, [], work, { ...edition, format: "akn" });
      if (!after.ok) throw new Error(after.failure.join("\n"));
      expect(after.value.provisions.map(told)).toEqual(before.map(told));
      compared += before.length;
    }
  }
  expect(compared).toBeGreaterThan(600);
});

/** The fields of a manifest entry that metadata can say, as the library has them; what is not stated is left out. */
function toldOf({ facts, ...work }: Work): object {
  const { id, title, aliases, jurisdiction, akn, rights, adopted, inForce, wordings, adoptedBy } = { ...work, ...facts, title: work.title };
  const force = Object.fromEntries(Object.entries(inForce).filter(([, date]) => date !== null));
  const law = { adopted, inForce: force, wordings: wordings.filter((date) => date !== adopted), number: facts.number, adoptedBy };
  const { published, authors, doi, journal, volume, issue, pages, issn, keywords } = facts;
  // Without a day of publication the schema has no place for a journal.
  const inJournal = published === null ? {} : { journal, volume, issue, pages, issn };
  const all = {
    id,
    title,
    aliases,
    jurisdiction,
    akn,
    rights,
    ...(isLaw(work.type) ? law : { published, authors, doi, ...inJournal, keywords }),
  };
  return Object.fromEntries(Object.entries(all).filter(([, it]) => it !== null && (typeof it !== "object" || Object.keys(it).length > 0)));
}

test("what is known of each work is suggested from what was written out", async () => {
  const out = join(folder, "facts");
  await writeExport(library, out, "akn");
  const works = (await library.works()).filter(({ held }) => held);
  expect(works.length).toBe(5);
  for (const work of works) {
    const [edition] = work.editions;
    const suggested = fromAkn(metaElements(await readFile(join(out, `${work.id}@${edition?.id}.xml`))), work.type);
    expect(suggested.work).toEqual(toldOf(work));
    expect([suggested.edition.date ?? null, suggested.edition.language]).toEqual([edition?.date, edition?.language]);
    expect([suggested.edition.legalValue ?? null, suggested.edition.origin?.licence ?? null]).toEqual([
      edition?.legalValue,
      edition?.origin.licence,
    ]);
  }
});
