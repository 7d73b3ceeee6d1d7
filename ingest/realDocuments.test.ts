import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contentOf } from "#ingest/contentOf";
import { startReader } from "#ingest/read/read";
import { isLanguage, type Language } from "#lib/law/language";
import type { Edition, Format, WorkType } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";

/**
 * Documents that nobody here wrote, read in place: whatever their layout, no run crashes, no word is lost, and what was not
 * understood is said. Without `TEST_DATA_DIR` these tests are skipped.
 */
const data = join(process.env.TEST_DATA_DIR ?? "", "data");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(data);

const formats: Readonly<Record<string, Format>> = { pdf: "pdf", docx: "docx", md: "markdown", txt: "text" };
const languages: Readonly<Record<string, Language>> = {
  "kz-constitution-1995-ru-2022": "ru",
  "kz-constitution-2026": "ru",
  "russian-constitution-2020": "ru",
};
const folders = [
  "kz-constitution-1995-ru-2022",
  "kz-constitution-2026",
  "russian-constitution-2020",
  "german-grundgesetz",
  "law-journal-pdfs",
];

const documents = isThere
  ? folders.flatMap((folder) =>
      readdirSync(join(data, folder))
        .filter((name) => (name.split(".").at(-1) ?? "") in formats)
        .map((name) => ({ folder, name })),
    )
  : [];

const workOf = (id: string, type: WorkType) => ({
  ...{ id, held: true, type, title: { en: id }, aliases: [], adopted: null, inForce: { from: null, to: null }, replacedBy: null },
  ...{ jurisdiction: null, akn: null, wordings: [], rights: "full" as const, url: null, facts: noFacts },
});

function editionOf(work: string, language: Language, format: Format, source: string): Edition {
  const origin = { url: null, retrieved: null, licence: null };
  return { work, id: `undated.${language}`, date: null, language, label: null, format, source, legalValue: null, origin };
}

describe.skipIf(!isThere)("real documents (skipped without TEST_DATA_DIR)", () => {
  const reader = startReader();
  afterAll(() => reader.close());

  test.each(documents)("$folder/$name is read whole", async ({ folder, name }) => {
    const format = formats[name.split(".").at(-1) ?? ""] ?? "text";
    const language = languages[folder] ?? "en";
    const read = await reader.read(join(data, folder, name), format);
    if (!read.ok) throw new Error(read.failure.message);
    expect(isLanguage(language)).toBe(true);
    const work = workOf("work", folder.startsWith("law-journal") ? "scholarly" : "constitution");
    const content = contentOf(read.value.lines, read.value.problems, work, editionOf(work.id, language, format, name));
    expect(content).toMatchObject({ ok: true });
    if (content.ok) expect(content.value.provisions.length).toBeGreaterThan(20);
  });
});

test.runIf(!isThere)("real documents are not there: set TEST_DATA_DIR to read them", () => {
  expect(documents).toEqual([]);
});
