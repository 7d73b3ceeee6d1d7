import { parseLaw } from "#ingest/parse/law/parseLaw";
import { parseLiterature } from "#ingest/parse/literature/parseLiterature";
import { parseMarked } from "#ingest/parse/parseMarked";
import type { CleanLine, Line, Outcome, Parsed, Problem } from "#ingest/stage";
import type { LawFormName } from "#lib/law/form";
import type { Language } from "#lib/law/language";
import { isLaw, type WorkType } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";

/** What parsing needs to know of a text beforehand. */
export type Kind = { readonly type: WorkType; readonly language: Language; readonly form?: LawFormName | null };

const unknownLayout: Problem = {
  place: null,
  rule: "unknown-layout",
  severity: "warning",
  message: "No article or other numbered unit of law was found; the text is kept as headings and paragraphs.",
  text: "",
};

/** Clean lines to a tree of provisions: the one that the format marks up, else the one that their text tells. A law whose units are not found is kept as headings and paragraphs, and that is said. */
export function parse(source: readonly Line[], lines: readonly CleanLine[], { type, language, form = null }: Kind): Outcome<Parsed> {
  const marked = parseMarked(source, lines, language);
  if (marked !== null) return { value: { nodes: marked, furniture: [], facts: noFacts }, problems: [] };
  if (!isLaw(type)) return parseLiterature(source, lines, language);
  const law = parseLaw(source, lines, language, form);
  if (law !== null) return { value: { nodes: law.value, furniture: [], facts: noFacts }, problems: law.problems };
  const { value, problems } = parseLiterature(source, lines, language);
  return { value: { ...value, facts: noFacts }, problems: [unknownLayout, ...problems] };
}
