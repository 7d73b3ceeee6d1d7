import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Addition, additionOf, type Taken } from "#ingest/addition";
import { insertEntries } from "#ingest/manifest/add/insertEntries";
import { faultSentence } from "#ingest/manifest/fault";
import { type Collection, readManifest } from "#ingest/manifest/manifest";
import { type PublishedIds, readPublishedIds } from "#ingest/manifest/publishedIds";
import type { Reader } from "#ingest/read/read";
import type { Given } from "#ingest/statedByFile";
import { faultOfId } from "#ingest/takenAgain";
import { type ExitCode, exitCodes, type Output } from "#lib/commandLine";
import { inOneStep } from "#lib/inOneStep";
import type { Language } from "#lib/law/language";

const takenIn = ({ works }: Collection, published: PublishedIds): Taken => ({
  faultOfId: ({ id, entry }, checksum) => {
    const { title, type, adopted = null, akn = null } = entry;
    return faultOfId({ title, type, date: adopted, akn, sources: [checksum], isWithdrawn: false }, published.get(id));
  },
  ids: new Set(works.map(({ work }) => work.id)),
  sources: new Map(works.flatMap(({ work, editions }) => editions.map(({ source }) => [source, work.id]))),
});

const withAddition = ({ ids, sources, faultOfId }: Taken, { id, source }: Addition): Taken => ({
  faultOfId,
  ids: new Set([...ids, id]),
  sources: new Map([...sources, [source, id]]),
});

/** Puts a file in its place, in folders that are made if need be. */
async function put(target: string, write: (path: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await inOneStep(target, write);
}

/** Puts files where their entries say, and the entries into the manifest, which comes last. */
async function write(dir: string, additions: readonly Addition[]): Promise<void> {
  const manifest = join(dir, "manifest.yaml");
  const entries = additions.map(({ entry }) => entry);
  const text = insertEntries(await readFile(manifest, "utf8"), entries);
  for (const { file, source } of additions.filter(({ isOutside }) => isOutside))
    await put(join(dir, source), (path) => copyFile(file, path));
  await put(manifest, (path) => writeFile(path, text));
}

const languageNames: Readonly<Record<Language, string>> = { en: "English", kk: "Kazakh", ru: "Russian" };

const linesOf = ({ id, source, language, entry, isGuess, suggested }: Addition): readonly string[] => [
  `${id}: "${Object.values(entry.title).join(" / ")}", ${entry.type}, ${source} (${entry.editions?.[0]?.format})`,
  ...(suggested.length > 0 ? [`  Stated beside its text: ${suggested.join(", ")}. Confirm or correct that in manifest.yaml.`] : []),
  ...(isGuess ? [`  By its letters and words it is in ${languageNames[language]}: confirm or correct that in manifest.yaml.`] : []),
];

/** The additions of all files, or every reason why one cannot be listed. */
async function additionsOf(dir: string, files: readonly string[], given: Given, before: Taken, reader: Reader) {
  const additions: Addition[] = [];
  const reasons: string[] = [];
  let taken = before;
  for (const path of files) {
    const addition = await additionOf(path, given, dir, taken, reader);
    if (addition.ok) {
      additions.push(addition.value);
      taken = withAddition(taken, addition.value);
    } else reasons.push(addition.failure);
  }
  return { additions, reasons };
}

/**
 * Lists files in the manifest of a corpus folder, and copies those into it that lie elsewhere: all of them, or none if anything
 * keeps one of them from being listed.
 */
export async function addSources(dir: string, files: readonly string[], given: Given, reader: Reader, output: Output): Promise<ExitCode> {
  const corpus = resolve(dir);
  const manifest = await readManifest(corpus);
  for (const fault of manifest.ok ? [] : manifest.failure) output.complain(faultSentence(fault));
  if (!existsSync(join(corpus, "manifest.yaml"))) output.complain('A new corpus begins with a manifest.yaml that says "works: []".');
  if (!manifest.ok) return exitCodes.failed;
  const published = await readPublishedIds(corpus);
  if (!published.ok) output.complain(faultSentence(published.failure));
  if (!published.ok) return exitCodes.failed;
  const taken = takenIn(manifest.value, published.value ?? new Map());
  const { additions, reasons } = await additionsOf(corpus, files, given, taken, reader);
  for (const reason of reasons) output.complain(reason);
  if (reasons.length > 0) output.complain("Nothing was added.");
  if (reasons.length > 0) return exitCodes.failed;
  await write(corpus, additions);
  for (const line of additions.flatMap(linesOf)) output.say(line);
  output.say('What the entries leave out, pages call "not stated": add what you know, then run "npm run ingest".');
  return exitCodes.done;
}
