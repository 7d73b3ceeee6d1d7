import { basename } from "node:path";
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
import type { PartialDate } from "#lib/law/date";
import { type Language, languages } from "#lib/law/language";
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

/** What a file says of itself, with what a person said in its place. The path of its source is the name of the file. */
export type Stated = {
  readonly id: string;
  readonly language: Language;
  readonly entry: ManifestWork;
  /** Whether the language is told by letters and words alone. */
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

/** Where a text lies, and in what form. */
type Source = { readonly source: string; readonly format: Format };

/** The entry of a text, under the title that a person gives, that the file states or that the text prints; null without one. */
function entryFor(lines: readonly Line[], given: Given, language: Language, source: Source, found: Suggestion): ManifestWork | null {
  const title = given.title ?? found.title ?? found.work.title?.[language] ?? titleOf(lines, given.type, language);
  if (title === null) return null;
  const id = given.id ?? found.work.id ?? slugOf(title);
  const edition = { ...(given.date === null ? {} : { date: given.date }), language, ...source };
  return entryOf({ id, type: given.type, title: { [language]: title }, editions: [edition] }, found);
}

/** What a file says of itself, and what is given in its place; a sentence where it does not say enough. */
export async function statedBy(file: string, bytes: Buffer, given: Given, reader: Reader): Promise<Result<Stated, string>> {
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
  if (language === null)
    return fail(
      `The language of ${name} is not known by its letters and words: say with --language which of ${languages.join(", ")} it is in.`,
    );
  const entry = entryFor(lines, given, language, { source: name, format }, suggestion);
  if (entry === null) return fail(`${name} states no title: say it with --title.`);
  return ok({ id: entry.id, language, entry, isGuess: stated === null, suggested: fieldsOf(suggestion) });
}
