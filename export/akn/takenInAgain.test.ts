import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeExport } from "#export/writeExport";
import { contentOf } from "#ingest/contentOf";
import { defaultLimits } from "#ingest/read/limits";
import { readHere } from "#ingest/read/readHere";
import { ingestHere } from "#ingest/testing/ingestHere";
import type { Provision } from "#lib/law/provision";
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
