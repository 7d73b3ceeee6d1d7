import { parseAddress } from "#lib/law/address";
import type { Language } from "#lib/law/language";
import { looseFields, stemFields } from "#lib/search/form";
import type { Plan, Range } from "#lib/search/plan";
import type { Literal } from "#lib/search/sought";
import { conditionsOf } from "#lib/search/topics";
import { citing } from "#lib/store/findReferences";

/** A piece of SQL with its arguments, in the order of its question marks. */
export type Sql = { readonly sql: string; readonly args: readonly (string | number)[] };

export const joined = (parts: readonly Sql[], by: string): Sql => ({
  sql: parts.map((part) => part.sql).join(by),
  args: parts.flatMap((part) => part.args),
});

const quoted = (stems: readonly string[]): string => `"${stems.join(" ").replaceAll('"', "")}"`;
const inFields = (fields: readonly string[], expression: string): string => `({${fields.join(" ")}} : (${expression}))`;

/** The fields whose words decide on topics: a provision's own. */
const ownFields = ["title", "heading", "body"];

function expressionOf(literal: Literal): string {
  switch (literal.kind) {
    case "stem":
      return `${quoted([literal.stem])}${literal.isOpen ? "*" : ""}`;
    case "phrase":
      return quoted(literal.stems);
    default: {
      const any = conditionsOf(literal.topic).map((condition) => `(${condition.map(quoted).join(" AND ")})`);
      return inFields(ownFields, any.join(" OR ") || '""');
    }
  }
}

/** The full-text table's query for several literals; null for none. */
function matchOf(literals: readonly Literal[], isLoose: boolean, by: "AND" | "OR"): string | null {
  const topics = literals.filter(({ kind }) => kind === "topic").map(expressionOf);
  const words = literals.filter(({ kind }) => kind !== "topic").map(expressionOf);
  const parts = [...topics, ...(words.length === 0 ? [] : [inFields(isLoose ? looseFields : stemFields, words.join(` ${by} `))])];
  return parts.length === 0 ? null : parts.join(` ${by} `);
}

const rangeSql = ({ work, edition, from, to }: Range): Sql => ({
  sql: "(p.work = ? AND p.edition = ? AND p.position BETWEEN ? AND ?)",
  args: [work, edition, from, to],
});

const inRanges = (ranges: readonly Range[]): Sql =>
  ranges.length === 0
    ? { sql: "0", args: [] }
    : { ...joined(ranges.map(rangeSql), " OR "), sql: `(${ranges.map((it) => rangeSql(it).sql).join(" OR ")})` };

export const topicExpression = (topic: string): string => expressionOf({ kind: "topic", topic });

/** Provisions that have one of these topics. */
const havingAny = (topics: readonly string[]): Sql => ({
  sql: "p.id IN (SELECT rowid FROM words WHERE words MATCH ?)",
  args: [topics.map(topicExpression).join(" OR ")],
});

/** Provisions with a reference to one of these works, acts or provisions. Values were read by `fromQuery`: each is an address. */
function citingAny(values: readonly string[]): Sql {
  const ends = values.flatMap((value) => {
    const address = parseAddress(value);
    return address.ok ? [citing(address.value)] : [];
  });
  const any = joined(ends, " OR ");
  return {
    sql: `(p.work, p.edition, p.eId) IN (SELECT refs.work, refs.edition, refs.source FROM refs WHERE ${ends.length === 0 ? "0" : any.sql})`,
    args: any.args,
  };
}

/** Provisions that hold a plan's words and lie where it says; filters on works and languages are not in it. */
export function matching(plan: Plan, ignoring: "section" | "topic" | null = null): Sql {
  const { must, not, isLoose } = plan.sought;
  const match = matchOf(must, isLoose, "AND");
  const barred = matchOf(not, isLoose, "OR");
  const from: Sql =
    match === null
      ? { sql: "FROM provisions p WHERE (p.text IS NOT NULL OR p.heading IS NOT NULL OR p.wrapUp IS NOT NULL)", args: [] }
      : { sql: "FROM words JOIN provisions p ON p.id = words.rowid WHERE words MATCH ?", args: [match] };
  const without: Sql[] = barred === null ? [] : [{ sql: "p.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)", args: [barred] }];
  const rows: Sql[] = plan.rows === null ? [] : [{ sql: "p.id IN (SELECT value FROM json_each(?))", args: [JSON.stringify(plan.rows)] }];
  const within = plan.within === null ? [] : [inRanges(plan.within)];
  const sections = plan.filters.section.length === 0 || ignoring === "section" ? [] : [inRanges(plan.sections)];
  const chosen = ignoring === "topic" ? [] : plan.filters.topic;
  const topics = chosen.length === 0 ? [] : [havingAny(chosen)];
  const cites = plan.filters.cites.length === 0 ? [] : [citingAny(plan.filters.cites)];
  return joined([from, ...without, ...rows, ...topics, ...within, ...sections, ...cites], " AND ");
}

/** Only provisions in one of these languages; none named: in any. */
export const inLanguages = (languages: readonly Language[]): Sql[] =>
  languages.length === 0 ? [] : [{ sql: "p.language IN (SELECT value FROM json_each(?))", args: [JSON.stringify(languages)] }];
