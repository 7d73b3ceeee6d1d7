import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readJsonLines } from "#bench/score/gold";

/**
 * A corpus of texts that no rule of search was made on: the constitutions of South Africa and Russia, and Kazakh passages about
 * anything (`TEST_DATA_DIR`, whose README names their sources and licences). Paragraphs are what is found, so all are read as
 * plain paragraphs.
 */
const manifest = `works:
  - { id: south-africa, type: overview, title: { en: South Africa }, editions: [{ language: en, source: south-africa.txt, format: text }] }
  - { id: russia, type: overview, title: { ru: Россия }, editions: [{ language: ru, source: russia.txt, format: text }] }
  - { id: kazqad, type: overview, title: { kk: Үзінділер }, editions: [{ language: kk, source: kazqad.txt, format: text }] }
`;

/** Entities that the page uses; numeric ones by their number. */
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

const plain = (html: string): string =>
  html
    .replace(/<\/(?:p|div|h\d|section|li)>|<br[^>]*>/gu, "\n")
    .replace(/<[^>]*>/gu, " ")
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/gu, (entity, name: string) => entities[name] ?? entity);

/** One block a line, with an empty line between them, so that nothing is wrapped. */
const asParagraphs = (blocks: readonly string[]): string =>
  [...new Set(blocks.map((block) => block.replace(/\s+/gu, " ").trim()))].filter((block) => block !== "").join("\n\n");

/** Writes the corpus into a folder, from the real documents. */
export async function writeBlindCorpus(data: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page: { readonly body: string } = JSON.parse(await readFile(join(data, "south-africa-constitution", "en.json"), "utf8"));
  const passages = await readJsonLines<{ readonly context: string }>(join(data, "kazqad-small", "passages-and-questions.jsonl"));
  await writeFile(join(folder, "south-africa.txt"), `South Africa\n\n${asParagraphs(plain(page.body).split("\n"))}\n`);
  await writeFile(join(folder, "kazqad.txt"), `Үзінділер\n\n${asParagraphs(passages.map(({ context }) => context))}\n`);
  await copyFile(join(data, "russian-constitution-2020", "constitution_rf_clean.txt"), join(folder, "russia.txt"));
  await writeFile(join(folder, "manifest.yaml"), manifest);
}
