import type { Provision } from "#lib/law/provision";
import type { Work } from "#lib/law/work";
import { searchWords } from "#lib/search/searchWords";
import { type AssignedTopic, assignedTopics } from "#lib/search/topics";

/** A topic, and the lines of its rule by which it was assigned. */
export type TopicOfText = { readonly topic: string; readonly lines: readonly Pick<AssignedTopic, "line" | "language">[] };

/** The topics of provisions by their own words, as the index has them; the one that holds by most lines first. */
export function topicsOfText(provisions: readonly Provision[], work: Work): readonly TopicOfText[] {
  const byTopic = new Map<string, Map<string, AssignedTopic>>();
  for (const it of provisions) {
    const { title, heading, body } = searchWords(it, [], work);
    for (const found of assignedTopics([title, heading, body])) {
      const lines = byTopic.get(found.topic) ?? new Map<string, AssignedTopic>();
      byTopic.set(found.topic, lines.set(`${found.language} ${found.line}`, found));
    }
  }
  return [...byTopic]
    .map(([topic, lines]) => ({ topic, lines: [...lines.values()] }))
    .sort((left, right) => right.lines.length - left.lines.length);
}
