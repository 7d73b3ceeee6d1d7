import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import { formatOf } from "#ingest/manifest/add/formatOf";
import { fromAkn } from "#ingest/manifest/add/fromAkn";
import { readFrontMatter } from "#ingest/manifest/add/frontMatter";
import { guessLanguage } from "#ingest/manifest/add/guessLanguage";
import { fieldsOf, noSuggestion, type Suggestion } from "#ingest/manifest/add/suggestion";
import { type ManifestWork, workSchema } from "#ingest/manifest/schema";
import { normalize } from "#ingest/normalize/normalize";
import { parse } from "#ingest/parse/parse";
import { finalText } from "#ingest/pieces";
import { metaElements } from "#ingest/read/akn/metaElements";
import { frontMatterLength } from "#ingest/read/markdown/frontMatter";
import type { Reader } from "#ingest/read/read";
import type { Line } from "#ingest/stage";
import { isWorkId } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import { slugOf } from "#lib/law/slug";
import type { Format, WorkType } from "#lib/law/work";
import { fail, ok, type Result } from "#lib/result";

/** What people say of files; null where the file is to say it. */
export type Given = {
  readonly type: WorkType;
  readonly title: string | null;
  readonly id: string | null;
  readonly language: Language | null;
  readonly date: PartialDate | null;
};

/**
 * What a manifest lists already: the ids of works and acts, and by the path of each source the work that it is of; and why an id
 * that was published once cannot be that of an addition.
 */
export type Taken = {
  readonly ids: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly faultOfId: (addition: Addition, checksum: string) => string | null;
};

/** A file that is to be listed as the source of a work. */
export type Addition = {
  readonly file: string;
  readonly id: string;
  readonly source: string;
  readonly language: Language;
  readonly entry: ManifestWork;
  /** Whether the file lies outside the corpus folder, and is to be copied to where the entry says. */
  readonly isOutside: boolean;
  /** Whether the language is told by the letters alone. */
  readonly isGuess: boolean;
  /** Fields that the file states beside its text. */
  readonly suggested: readonly string[];
};

/** The title that a text prints, in its language if it prints several; null if it prints none. */
function titleOf(lines: readonly Line[], type: WorkType, language: Language): string | null {
  const { nodes, facts } = parse(lines, normalize(lines).value.lines, { type, language }).value;
  const titles = nodes.filter(({ kind }) => kind === "title");
  const printed = titles.find((it) => it.language === language) ?? titles[0];
  const text = facts.title[language] ?? (printed === undefined ? null : finalText(lines, printed.text));
  return text?.replace(/\s+/gu, " ").trim() || null;
}

/** Where a file lies in the corpus folder, or is to lie. */
function placeOf(dir: string, file: string): Pick<Addition, "source" | "isOutside"> {
  const path = relative(dir, file);
  const isOutside = path.split(sep)[0] === ".." || isAbsolute(path);
  return isOutside ? { source: `sources/${basename(file)}`, isOutside } : { source: path.split(sep).join("/"), isOutside };
}

/** What keeps a file from being listed, as a sentence; null if nothing does. */
async function obstacleTo(addition: Addition, bytes: Buffer, dir: string, taken: Taken): Promise<string | null> {
  const { file, id, source, isOutside } = addition;
  const name = basename(file);
  const there = isOutside ? await readFile(join(dir, source)).catch(() => null) : null;
  if (there !== null && !there.equals(bytes)) return `The corpus has another file called ${source}: rename ${name}.`;
  const listedAs = taken.sources.get(source);
  if (listedAs !== undefined) return `${name} is listed already, as a source of ${listedAs}.`;
  if (!isWorkId(id)) return `"${id}" cannot be the id of a work: give one for ${name} with --id.`;
  if (taken.ids.has(id)) return `The id ${id} is taken: give another for ${name} with --id, or list it by hand as an edition of that work.`;
  const fault = taken.faultOfId(addition, createHash("sha256").update(bytes).digest("hex"));
  return fault === null ? null : `${id} ${fault}, and no id is used again: give another for ${name} with --id.`;
}

/** The front matter of a Markdown file, line by line; none in other formats. */
function frontMatterOf(bytes: Buffer, format: Format): readonly string[] {
  const text = format === "markdown" ? bytes.toString("utf8").replace(/^\uFEFF/, "") : "";
  const lines = text.split(/\r\n?|\n/);
  return lines.slice(0, frontMatterLength(lines));
}

/** What a file states in fields of its own. */
function suggestionOf(bytes: Buffer, format: Format, front: readonly string[], type: WorkType): Suggestion {
  if (format === "akn") return fromAkn(metaElements(bytes), type);
  return front.length === 0 ? noSuggestion : readFrontMatter(front.slice(1, -1).join("\n"));
}

/** An entry with all that is suggested; without that if the manifest could not take it. */
function entryOf(plain: ManifestWork, { work, edition }: Suggestion): ManifestWork {
  const { id, type, title, editions = [], ...given } = plain;
  const { id: _, title: titles, ...stated } = work;
  const { date, ...statedOfText } = edition;
  const texts = editions.map((it) => ({ ...(date === undefined ? {} : { date }), ...it, ...statedOfText, ...it }));
  const full = { id, type, title: { ...titles, ...title }, ...stated, ...given, editions: texts };
  return workSchema.safeParse(full).success ? full : plain;
}

/** What a file says by itself, and what is given in place of it. */
async function statedBy(
  file: string,
  bytes: Buffer,
  given: Given,
  reader: Reader,
): Promise<Result<Omit<Addition, "source" | "isOutside">, string>> {
  const name = basename(file);
  const format = formatOf(bytes, name);
  if (format === null) return fail(`${name} is none of the formats that are read: text, Markdown, PDF, DOCX, HTML, Akoma Ntoso.`);
  const read = await reader.read(file, format);
  if (!read.ok) return fail(read.failure.message);
  const front = frontMatterOf(bytes, format);
  const lines = read.value.lines.filter(({ line }) => line > front.length);
  const suggestion = suggestionOf(bytes, format, front, given.type);
  const stated = given.language ?? suggestion.edition.language ?? null;
  const language = stated ?? guessLanguage(lines.map(({ text }) => text).join("\n"));
  if (language === null) return fail(`${name} has no letters to tell its language by: say it with --language.`);
  const title = given.title ?? suggestion.title ?? suggestion.work.title?.[language] ?? titleOf(lines, given.type, language);
  if (title === null) return fail(`${name} states no title: say it with --title.`);
  const id = given.id ?? suggestion.work.id ?? slugOf(title);
  const edition = { ...(given.date === null ? {} : { date: given.date }), language, source: basename(file), format };
  const entry = entryOf({ id, type: given.type, title: { [language]: title }, editions: [edition] }, suggestion);
  return ok({ file, id, language, entry, isGuess: stated === null, suggested: fieldsOf(suggestion) });
}

/**
 * The entry of one file. Nothing is guessed that neither the file nor a person states, but for the language, which is said.
 *
 * @param dir the corpus folder, as an absolute path.
 */
export async function additionOf(path: string, given: Given, dir: string, taken: Taken, reader: Reader): Promise<Result<Addition, string>> {
  const file = resolve(path);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return fail(`${path}: there is no such file, or it cannot be read.`);
  const stated = await statedBy(file, bytes, given, reader);
  if (!stated.ok) return stated;
  const place = placeOf(dir, file);
  const { entry } = stated.value;
  const editions = entry.editions?.map((edition) => ({ ...edition, source: place.source }));
  const addition: Addition = { ...stated.value, ...place, entry: { ...entry, editions } };
  const obstacle = await obstacleTo(addition, bytes, dir, taken);
  return obstacle === null ? ok(addition) : fail(obstacle);
}
