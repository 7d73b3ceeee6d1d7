import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";

/** A work of a made-up corpus with one edition in English; laws and people are invented. */
export type MadeUpWork = {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly content: string | Uint8Array;
};

/** A made-up law whose every provision carries the mark. */
export const lawText = (mark: string, articles: number): string =>
  Array.from({ length: articles }, (_, index) => `Article ${index + 1}\nFerry ${index + 1} crosses the river of ${mark}.\n`).join("\n");

export const madeUpLaw = (id: string, mark: string, articles: number): MadeUpWork => ({
  id,
  title: `Law on the ferries of ${mark} (${id})`,
  source: `sources/${id}.txt`,
  content: lawText(mark, articles),
});

export const manifestOf = (works: readonly MadeUpWork[]): string =>
  stringify({
    works: works.map(({ id, title, source }) => ({
      ...{ id, type: "law", title: { en: title } },
      editions: [{ date: "2001-02-03", language: "en", source }],
    })),
  });

/** Puts works into a corpus folder. What was recorded of sources and ids is forgotten, since they are not the ones received before. */
export function putCorpus(dir: string, works: readonly MadeUpWork[]): void {
  for (const { source, content } of works) {
    mkdirSync(dirname(join(dir, source)), { recursive: true });
    writeFileSync(join(dir, source), content);
  }
  writeFileSync(join(dir, "manifest.yaml"), manifestOf(works));
  for (const name of ["checksums.yaml", "ids.jsonl"]) rmSync(join(dir, name), { force: true });
}

/** Folders for one test file: a new one at each call, all of them removed at the end. */
export function temporaryFolders(): { readonly make: () => string; readonly remove: () => void } {
  const made: string[] = [];
  return {
    make: () => {
      const folder = mkdtempSync(join(tmpdir(), "ingest-"));
      made.push(folder);
      return folder;
    },
    remove: () => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    },
  };
}
