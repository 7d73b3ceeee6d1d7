import type { FacetCount } from "#lib/search/answer";
import { RuleInWords } from "../../_components/RuleInWords";
import { words } from "../../_words/words";

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
            <dd>
              <RuleInWords rule={rule} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
