import { parseAddress } from "#lib/law/address";
import type { Language } from "#lib/law/language";
import type { Plan, Range } from "#lib/search/plan";
import { citing } from "#lib/store/findReferences";

/** A piece of SQL with its arguments, in the order of its question marks. */
export type Sql = { readonly sql: string; readonly args: readonly (string | number)[] };

export const joined = (parts: readonly Sql[], by: string): Sql => ({
  sql: parts.map((part) => part.sql).join(by),
  args: parts.flatMap((part) => part.args),
});

/** The full-text table's query: all stems, each quoted; the last as a beginning where it is open-ended. */
const matchOf = ({ stems, isOpenEnded }: Pick<Plan, "stems" | "isOpenEnded">): string =>
  stems.map((stem, index) => `"${stem.replaceAll('"', "")}"${isOpenEnded && index === stems.length - 1 ? "*" : ""}`).join(" AND ");

const rangeSql = ({ work, edition, from, to }: Range): Sql => ({
  sql: "(p.work = ? AND p.edition = ? AND p.position BETWEEN ? AND ?)",
  args: [work, edition, from, to],
});

const inRanges = (ranges: readonly Range[]): Sql =>
  ranges.length === 0
    ? { sql: "0", args: [] }
    : { ...joined(ranges.map(rangeSql), " OR "), sql: `(${ranges.map((it) => rangeSql(it).sql).join(" OR ")})` };

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
export function matching(plan: Plan, ignoring: "section" | null = null): Sql {
  const from: Sql =
    plan.stems.length === 0
      ? { sql: "FROM provisions p WHERE (p.text IS NOT NULL OR p.heading IS NOT NULL OR p.wrapUp IS NOT NULL)", args: [] }
      : { sql: "FROM words JOIN provisions p ON p.id = words.rowid WHERE words MATCH ?", args: [matchOf(plan)] };
  const within = plan.within === null ? [] : [inRanges(plan.within)];
  const sections = plan.filters.section.length === 0 || ignoring === "section" ? [] : [inRanges(plan.sections)];
  const cites = plan.filters.cites.length === 0 ? [] : [citingAny(plan.filters.cites)];
  return joined([from, ...within, ...sections, ...cites], " AND ");
}

/** Only provisions in one of these languages; none named: in any. */
export const inLanguages = (languages: readonly Language[]): Sql[] =>
  languages.length === 0 ? [] : [{ sql: "p.language IN (SELECT value FROM json_each(?))", args: [JSON.stringify(languages)] }];
