import { blankRequest, noFilters, toQuery } from "#lib/search/request";
import { topicName } from "#lib/search/topics";
import { RuleInWords } from "../../../_components/RuleInWords";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import type { TopicOfText } from "./topicsOfText";

const searchFor = (topic: string): string => `/search?${toQuery({ ...blankRequest, filters: { ...noFilters, topic: [topic] } })}`;

/** Topics listed at once: those by the most lines of their rules. */
const listedAtOnce = 6;

const TopicItems = ({ topics }: { readonly topics: readonly TopicOfText[] }) => (
  <ul>
    {topics.map(({ topic, lines }) => (
      <li key={topic}>
        <a href={here(searchFor(topic))}>{topicName(topic, words.language)}</a>{" "}
        <span className="topic-rule">
          <RuleInWords rule={lines.map(({ line }) => line)} />
        </span>
      </li>
    ))}
  </ul>
);

/** The topics of a provision, each with the rule that assigned it: a link to all that has it. */
export function TopicsList({ topics }: { readonly topics: readonly TopicOfText[] }) {
  if (topics.length === 0) return null;
  return (
    <section>
      <h2>
        {words.say("connections.topics")} <span className="connection-count">{words.number(topics.length)}</span>
      </h2>
      <TopicItems topics={topics.slice(0, listedAtOnce)} />
      {topics.length <= listedAtOnce ? null : (
        <details>
          <summary>{words.say("connections.more", { count: topics.length - listedAtOnce })}</summary>
          <TopicItems topics={topics.slice(listedAtOnce)} />
        </details>
      )}
    </section>
  );
}
