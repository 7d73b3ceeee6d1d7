import { dayNumber, type PartialDate } from "#lib/law/date";
import type { ForceKind } from "#lib/law/force";
import { notStated } from "#lib/search/form";
import type { Plan, Range } from "#lib/search/plan";
import type { Filters } from "#lib/search/request";
import type { Sought } from "#lib/search/sought";

/** What the engine's filter language takes: joined by AND, lists inside by OR. */
export type EngineFilter = readonly (string | readonly string[])[];

/** Only ids, codes and address paths that we have checked come here; quoted all the same. */
const quoted = (value: string): string => `"${value.replace(/["\\]/g, "\\$&")}"`;

const oneOf = (field: string, values: readonly string[]): readonly string[] =>
  values.length === 0 ? [] : [`${field} IN [${values.join(", ")}]`];

/** Force follows from the day of the request, never from what was so when the index was made. Agrees with `forceOf`. */
export function forceFilter(kind: ForceKind, day: PartialDate): string {
  const today = dayNumber(day);
  switch (kind) {
    case "none":
      return "forceFrom NOT EXISTS";
    case "ceased":
      return `forceTo <= ${today}`;
    case "not-stated":
      return `forceFrom = ${notStated} AND forceTo > ${today}`;
    case "not-yet":
      return `forceFrom > ${today} AND forceTo > ${today}`;
    default:
      return `forceFrom > ${notStated} AND forceFrom <= ${today} AND forceTo > ${today}`;
  }
}

const rangeFilter = ({ work, edition, from, to }: Range): string =>
  `work = ${quoted(work)} AND edition = ${quoted(edition)} AND order ${from} TO ${to}`;

/** Orders count from 1: no provision passes. */
const nowhere = "order < 1";

const parts: { readonly [Key in keyof Filters]: (values: Filters[Key], day: PartialDate) => EngineFilter } = {
  type: (values) => oneOf("type", values.map(quoted)),
  work: (values) => oneOf("work", values.map(quoted)),
  language: (values) => oneOf("language", values.map(quoted)),
  section: (values) => oneOf("sections", values.map(quoted)),
  topic: (values) => oneOf("topics", values.map(quoted)),
  year: (values) => oneOf("year", values.map(String)),
  force: (values, day) => (values.length === 0 ? [] : [values.map((kind) => forceFilter(kind, day))]),
  cites: (values) => oneOf("cites", values.map(quoted)),
};

/** The filter of a plan, with other filters than the request's where a facet leaves out its own. */
export function engineFilter(plan: Plan, filters: Filters = plan.filters): EngineFilter {
  const { day, within, rows, sought } = plan;
  const topics = ({ must, not }: Sought): EngineFilter => [
    ...must.flatMap((literal) => (literal.kind === "topic" ? `topics = ${quoted(literal.topic)}` : [])),
    ...not.flatMap((literal) => (literal.kind === "topic" ? `NOT topics = ${quoted(literal.topic)}` : [])),
  ];
  return [
    ...parts.type(filters.type, day),
    ...parts.work(filters.work, day),
    ...parts.language(filters.language, day),
    ...parts.section(filters.section, day),
    ...parts.topic(filters.topic, day),
    ...parts.year(filters.year, day),
    ...parts.force(filters.force, day),
    ...parts.cites(filters.cites, day),
    ...topics(sought),
    ...(rows === null ? [] : rows.length === 0 ? [nowhere] : oneOf("row", rows.map(String))),
    ...(within === null ? [] : [within.length === 0 ? nowhere : within.map(rangeFilter)]),
  ];
}
