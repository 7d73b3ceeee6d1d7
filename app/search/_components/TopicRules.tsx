import type { FacetCount } from "#lib/search/answer";
import { words } from "../../_words/words";

/** A line of a rule as readers see it: words that follow each other in quotation marks, others joined by a sign. */
const lineInWords = (line: string): string =>
  line.startsWith('"') ? words.say("search.quoted", { text: line.replaceAll('"', "") }) : line.split(/\s+/u).join(" + ");

/** The rule of a topic as one sentence of alternatives. */
export const ruleInWords = (rule: readonly string[]): string =>
  new Intl.ListFormat(words.language, { type: "disjunction" }).format(rule.map(lineInWords));

/** How provisions come by their topics: the rule of every topic listed. */
export function TopicRules({ topics }: { readonly topics: readonly FacetCount[] }) {
  return (
    <details className="topic-rules">
      <summary>{words.say("topic.rules")}</summary>
      <p>{words.say("topic.rulesHelp")}</p>
      <dl>
        {topics.map(({ value, label, rule = [] }) => (
          <div key={value}>
            <dt>{label}</dt>
            <dd>{ruleInWords(rule)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
