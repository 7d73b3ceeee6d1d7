import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askOurs } from "#bench/score/answerers";
import { writeBlindCorpus } from "#bench/score/blindCorpus";
import { openPublished } from "#bench/score/openPublished";
import { readPassageQueries } from "#bench/score/passages";
import { scoreQueries } from "#bench/score/search";
import { ingestHere } from "#ingest/testing/ingestHere";
import type { Library } from "#lib/store/library";

const data = join(process.env.TEST_DATA_DIR ?? "", "data");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(join(data, "south-africa-constitution"));

describe.skipIf(!isThere)("on texts that no rule was made on (skipped without TEST_DATA_DIR)", () => {
  let folder = "";
  let library: Library;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "blind-"));
    await writeBlindCorpus(data, join(folder, "corpus"));
    await ingestHere({ corpus: join(folder, "corpus"), data: join(folder, "data"), index: false });
    const opened = await openPublished(join(folder, "data"));
    if (opened === null) throw new Error("The corpus was not ingested");
    library = opened;
  });

  afterAll(async () => {
    library?.close();
    await rm(folder, { recursive: true });
  });

  test.each([
    ["written before the rules for Russian verbs", "inflected-blind", { en: 15, ru: 14, kk: 15 }],
    ["written after them", "inflected-after", { ru: 15 }],
  ])("inflected queries %s find their passage among the first three", async (_, file, floors) => {
    const judged = await readPassageQueries(library, `bench/gold/${file}.jsonl`);
    const { firstThree } = await scoreQueries(judged, askOurs(library, null));
    for (const [language, floor] of Object.entries(floors)) expect(firstThree.get(language)?.right).toBeGreaterThanOrEqual(floor);
  });
});
