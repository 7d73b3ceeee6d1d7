import { parseDocument } from "yaml";
import { dateOf, languageOfCode } from "#ingest/manifest/add/statedValues";
import { noSuggestion, type Suggestion } from "#ingest/manifest/add/suggestion";

/**
 * What the front matter of a Markdown file says of it (as site generators write it: `title`, `lang` or `language`, `date`), as
 * far as it can be read; nothing else in it has a meaning that all who write such files share.
 */
export function readFrontMatter(yaml: string): Suggestion {
  const document = parseDocument(yaml, { schema: "failsafe" });
  const values: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
  const textAt = (...names: readonly string[]): string => {
    const found = names.map((name) => (typeof values === "object" && values !== null ? Reflect.get(values, name) : null));
    return String(found.find((it) => typeof it === "string") ?? "")
      .replace(/\s+/gu, " ")
      .trim();
  };
  const [title, language, date] = [textAt("title"), languageOfCode(textAt("lang", "language")), dateOf(textAt("date"))];
  return {
    ...noSuggestion,
    title: title === "" ? null : title,
    edition: { ...(language === null ? {} : { language }), ...(date === null ? {} : { date }) },
  };
}
