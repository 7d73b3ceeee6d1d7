import type { Assigned } from "#ingest/parse/literature/assignRoles";
import { matchLabel } from "#ingest/parse/literature/labels";
import { withoutMarks } from "#ingest/parse/literature/role";
import { type PartialDate, parseDate } from "#lib/law/date";
import { parseFigureDate } from "#lib/law/figureDate";
import type { Language } from "#lib/law/language";
import type { Facts } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";

const labelledDate = (assigned: readonly Assigned[], label: "received" | "accepted" | "published"): PartialDate | null => {
  for (const { block, look } of assigned) {
    const printed = look === "dates" ? matchLabel(block.text, label)?.groups?.date : undefined;
    if (printed !== undefined) return parseFigureDate(printed);
  }
  return null;
};

/** The day that a news page prints beside its credit. */
const creditedDate = (assigned: readonly Assigned[]): PartialDate | null => {
  const printed = assigned.find(({ look }) => look === "credit")?.block.text.match(/\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}/u)?.[0];
  return printed === undefined ? null : parseFigureDate(printed);
};

const byLanguage = <Value>(
  assigned: readonly Assigned[],
  role: Assigned["role"],
  value: (it: Assigned) => Value,
): Partial<Record<Language, Value>> => {
  const found: Partial<Record<Language, Value>> = {};
  for (const it of assigned) if (it.role === role && found[it.language] === undefined) found[it.language] = value(it);
  return found;
};

const withoutLabel = (text: string, name: "keywords" | "abstract"): string => text.slice(matchLabel(text, name)?.[0].length ?? 0).trim();

const abstracts = (assigned: readonly Assigned[]): Partial<Record<Language, string>> => {
  const found = new Map<Language, string[]>();
  for (const { block, role, language } of assigned) {
    if (role !== "abstract") continue;
    const texts = found.get(language) ?? [];
    found.set(language, texts);
    texts.push(withoutLabel(block.text, "abstract"));
  }
  return Object.fromEntries([...found].map(([language, texts]) => [language, texts.filter(Boolean).join("\n")]));
};

/** The authors of the main language: names without the marks of their affiliations. */
function authorsOf(assigned: readonly Assigned[], main: Language): readonly string[] {
  const block = assigned.find((it) => it.role === "author" && it.language === main && it.look === "author")?.block;
  const names = block?.text.split(/[,;]/).map(withoutMarks) ?? [];
  return names.filter((name) => name !== "");
}

const clean = (text: string): string => text.replace(/\s+/g, " ").trim();

const affiliationsOf = (assigned: readonly Assigned[], main: Language): readonly string[] =>
  assigned
    .filter(({ look, role, language }) => look === "affiliation" && role === "meta" && language === main)
    .map(({ block }) => clean(block.text).replace(/^[\d,*\s]+/u, ""));

const doiOf = (assigned: readonly Assigned[]): string | null =>
  assigned.flatMap(({ block, look }) => (look === "identifier" ? (block.text.match(/10\.\d{4,9}\/\S+/u) ?? []) : []))[0] ?? null;

/** A suggested citation, as journals' web pages give it: "Surname I. I. (2024). Title . Journal «Name», 2(77)." */
const citation =
  /^(?<authors>[^()]{3,200}?)\s*\((?<year>\d{4})\)\.\s*(?<title>[^.]+?)\s*\.\s*(?<journal>[^.]+?)(?:,\s*(?<issue>[\d()\s–-]+))?\.?$/u;

type CitedFacts = Partial<Pick<Facts, "authors" | "journal" | "issue" | "published">> & { readonly name?: string };

/** Which number is the volume is not told apart, "2(77)": both are the issue, as printed. */
function citedFacts(assigned: readonly Assigned[]): CitedFacts {
  const label = assigned.findIndex(({ block }) => matchLabel(block.text, "citation") !== null);
  const groups = label < 0 ? undefined : citation.exec(clean(assigned[label + 1]?.block.text ?? ""))?.groups;
  if (groups === undefined) return {};
  const published = parseDate(groups.year ?? "");
  return {
    authors: [clean(groups.authors ?? "")],
    name: clean(groups.title ?? ""),
    journal: clean(groups.journal ?? ""),
    issue: clean(groups.issue ?? "") || null,
    ...(published.ok ? { published: published.value } : {}),
  };
}

/** What a source of literature states about itself, and nothing that it does not. */
export function factsOf(assigned: readonly Assigned[], main: Language): Facts {
  const cited = citedFacts(assigned);
  const title = byLanguage(assigned, "title", ({ block }) => clean(block.text));
  const authors = authorsOf(assigned, main);
  return {
    ...noFacts,
    title: Object.keys(title).length > 0 || cited.name === undefined ? title : { [main]: cited.name },
    authors: authors.length > 0 ? authors : (cited.authors ?? []),
    affiliations: affiliationsOf(assigned, main),
    doi: doiOf(assigned),
    ...{ journal: cited.journal ?? null, issue: cited.issue ?? null },
    received: labelledDate(assigned, "received"),
    accepted: labelledDate(assigned, "accepted"),
    published: labelledDate(assigned, "published") ?? creditedDate(assigned) ?? cited.published ?? null,
    abstract: abstracts(assigned),
    keywords: byLanguage(assigned, "keywords", ({ block }) => {
      const words = withoutLabel(block.text, "keywords")
        .split(/[,;]/)
        .map((word) => clean(word).replace(/\.$/, ""));
      return words.filter((word) => word !== "");
    }),
  };
}
