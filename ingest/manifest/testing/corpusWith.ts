import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { faultSentence } from "#ingest/manifest/fault";
import { readManifest } from "#ingest/manifest/manifest";
import { temporaryFolders } from "#ingest/testing/madeUpCorpus";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A corpus folder with these files; two sources are always there. */
export function corpusWith(files: Readonly<Record<string, string>>): string {
  const dir = folders.make();
  for (const [name, text] of Object.entries({ "a.txt": "Article 1\nA.\n", "b.txt": "Article 1\nB.\n", ...files })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

/** What is said of these files, sentence by sentence. */
export async function faultsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const read = await readManifest(corpusWith(files));
  return read.ok ? [] : read.failure.map(faultSentence);
}

/** A manifest of one law. */
export const ferryAct = `works:
  - id: ferry-act
    type: law
    title: { en: Ferry Act }
    editions:
      - { date: 2001-02-03, language: en, source: a.txt }
`;

/** The same with one more line in its entry. */
export const withLine = (line: string): string => `${ferryAct}    ${line}\n`;
