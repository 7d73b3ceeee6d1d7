import { severities } from "#lib/law/provision";
import { titleIn, type Work } from "#lib/law/work";
import type { AuditKey } from "#lib/store/audit";
import { FilterGroup, type FilterValue } from "../../_components/FilterGroup";
import type { AuditRequest } from "../../_requests/audit";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { ruleName } from "../ruleName";

type Props = {
  readonly request: AuditRequest;
  readonly counts: ReadonlyMap<AuditKey, ReadonlyMap<string, number>>;
  readonly works: ReadonlyMap<string, Work>;
};

/** The worst first. */
const severityOrder: readonly string[] = [...severities].reverse();

function labelOf(key: AuditKey, value: string, works: Props["works"]): Pick<FilterValue, "label" | "language"> {
  if (key === "rule") return { label: ruleName(value), language: "en" };
  const severity = severities.find((it) => it === value);
  if (severity !== undefined) return { label: words.say(`severity.${severity}`) };
  const { text, language } = titleIn(works.get(value) ?? { id: value, title: {} }, words.language);
  return { label: text, language };
}

function valuesOf(key: AuditKey, { request, counts, works }: Props): readonly FilterValue[] {
  const counted = counts.get(key) ?? new Map<string, number>();
  const all = [...new Set([...counted.keys(), ...request.filter[key]])];
  const ordered = key === "severity" ? all.sort((left, right) => severityOrder.indexOf(left) - severityOrder.indexOf(right)) : all;
  return ordered.map((value) => ({ value, ...labelOf(key, value, works), count: counted.get(value) ?? 0 }));
}

/** The filters of the remarks, as a plain form: what is chosen stands in the address. On a phone they are a sheet. */
export function AuditFilters(props: Props) {
  const { filter } = props.request;
  return (
    <>
      <button className="sheet-button not-on-paper" popoverTarget="filters" type="button">
        {words.say("search.filters")}
      </button>
      <section aria-label={words.say("search.filters")} className="facets sheet not-on-paper" id="filters" popover="auto">
        <form action={here("/audit")} method="get">
          {(["severity", "work", "rule"] as const).map((key) => (
            <FilterGroup chosen={filter[key]} key={key} label={words.say(`audit.${key}`)} name={key} values={valuesOf(key, props)} />
          ))}
          <button className="button apply" type="submit">
            {words.say("explore.apply")}
          </button>
        </form>
      </section>
    </>
  );
}
