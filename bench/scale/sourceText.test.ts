import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "#ingest/contentOf";
import { defaultLimits } from "#ingest/read/limits";
import { readHere } from "#ingest/read/readHere";
import type { Provision } from "#lib/law/provision";
import type { Edition } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";
import type { WorkRecord } from "#lib/store/rows";
import { endingOf, type MadeFormat, madeFormats, sourceText } from "./sourceText";

const folder = mkdtempSync(join(tmpdir(), "bench-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const law = `Article 1. Ferries

1. The Ferry Council shall:

1) appoint the ferrymen;

2) set the *fares* & tolls <by night>.

2. Ferries cross by day.

Article 2. Fords

Fords are free.
`;

const work: WorkRecord = {
  ...{ id: "ferries", held: true, type: "law", title: { en: "Law on the ferries of Veld" }, aliases: [], replacedBy: null },
  ...{ jurisdiction: null, akn: null, url: null, adopted: null, inForce: { from: null, to: null }, wordings: [], rights: "full" },
  facts: noFacts,
};
const edition: Edition = {
  ...{ work: work.id, id: "2001.en", date: null, language: "en", label: null, legalValue: null },
  ...{ format: "text", source: "ferries.txt", origin: { url: null, retrieved: null, licence: null } },
};

/** What reading and parsing makes of a text in a format. */
async function provisionsOf(text: string, format: MadeFormat): Promise<readonly Provision[]> {
  const file = join(folder, `law.${endingOf[format]}`);
  writeFileSync(file, text);
  const read = await readHere({ file, format, limits: defaultLimits });
  if (!read.ok) throw new Error(read.failure.message);
  const content = contentOf(read.value.lines, read.value.problems, work, { ...edition, format });
  if (!content.ok) throw new Error(content.failure.join("; "));
  return content.value.provisions;
}

const inShort = ({ eId, num, heading, text, wrapUp }: Provision) => [eId, num, heading, text, wrapUp];

test.each(madeFormats)("a law printed as %s is read as the same provisions again", async (format) => {
  const provisions = await provisionsOf(law, "text");
  expect(provisions.map(({ eId }) => eId)).toEqual([
    ...["art_1", "art_1__para_1", "art_1__para_1__subpara_1", "art_1__para_1__subpara_2", "art_1__para_2"],
    ...["art_2"],
  ]);
  const again = await provisionsOf(sourceText(provisions, format), format);
  expect(again.map(inShort)).toEqual(provisions.map(inShort));
});
