import { stemsOf } from "#lib/language/stem";
import { type Language, languages } from "#lib/law/language";
import { type Topic, topics } from "#lib/search/data/topics";
import { tellingStems } from "#lib/search/stems";

/** What a provision must hold for a topic: all of these, each a stem or stems that follow each other. */
export type Condition = readonly (readonly string[])[];

const all: ReadonlyMap<string, Topic> = new Map<string, Topic>(Object.entries(topics));

export const topicIds: readonly string[] = [...all.keys()];
export const isTopic = (text: string): boolean => all.has(text);

const conditionOf = (line: string, language: Language): Condition =>
  line.startsWith('"') ? [stemsOf(line, language).split(" ")] : [...new Set(tellingStems(line, language))].map((stem) => [stem]);

/** One alternative of the rule of a topic: in stems, and as its editor wrote it. */
type Rule = { readonly topic: string; readonly language: Language; readonly line: string; readonly condition: Condition };

const rulesOf = ([topic, { holds }]: readonly [string, Topic]): readonly Rule[] =>
  languages.flatMap((language) =>
    (holds[language] ?? []).map((line) => ({ topic, language, line, condition: conditionOf(line, language) })),
  );

/** The rules of all topics in stems, read once: a provision has a topic if one of its conditions holds. */
const rules: readonly Rule[] = [...all].flatMap(rulesOf);
const conditions = new Map<string, Condition[]>(topicIds.map((topic) => [topic, []]));
for (const { topic, condition } of rules) conditions.get(topic)?.push(condition);

export const conditionsOf = (topic: string): readonly Condition[] => conditions.get(topic) ?? [];

/** A topic's name in a language. */
export const topicName = (topic: string, language: Language): string => all.get(topic)?.names[language][0] ?? topic;
export const topicNames = (topic: string, language: Language): readonly string[] => all.get(topic)?.names[language] ?? [];

/** The rule of a topic as its editor wrote it, for readers: lines of words that must all occur. */
export const topicRule = (topic: string, language: Language): readonly string[] => all.get(topic)?.holds[language] ?? [];

/** Rules by a stem that they all need: only those whose stem occurs are looked at further. */
const byFirstStem = new Map<string, Rule[]>();
for (const rule of rules) {
  const first = rule.condition[0]?.[0] ?? "";
  byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), rule]);
}

/** A topic that a text has, with the line of its rule that holds, as its editor wrote it, and the language of that line. */
export type AssignedTopic = Omit<Rule, "condition">;

/**
 * The topics of a text in stems, one field a string: words that follow each other do so within one field. Every line that holds
 * is given, in the order of topics and their rules.
 */
export function assignedTopics(fields: readonly string[]): readonly AssignedTopic[] {
  const present = new Set(fields.flatMap((field) => field.split(" ")));
  const holds = (stems: readonly string[]): boolean =>
    stems.every((stem) => present.has(stem)) && (stems.length < 2 || fields.some((field) => ` ${field} `.includes(` ${stems.join(" ")} `)));
  const found = new Set([...present].flatMap((stem) => (byFirstStem.get(stem) ?? []).filter(({ condition }) => condition.every(holds))));
  return rules.filter((rule) => found.has(rule));
}

/** The topics of a text, in the order of their ids. */
export const topicsOf = (fields: readonly string[]): readonly string[] =>
  [...new Set(assignedTopics(fields).map(({ topic }) => topic))].sort();
