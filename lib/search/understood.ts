import type { Language } from "#lib/law/language";
import type { NameTaken, NoSuchProvision, Understood } from "#lib/search/answer";
import type { Stage } from "#lib/search/stages";
import { topicName } from "#lib/search/topics";
import type { Asked } from "#lib/search/understand";

function namesTaken({ gathered, pieces }: Stage, language: Language): readonly NameTaken[] {
  const used = new Set(pieces.filter((_, index) => (gathered.totals[index] ?? 0) > 0).map(({ alternative }) => alternative));
  const taken = [...used].flatMap(({ uses, way }) =>
    uses.map((use): NameTaken => {
      const kind = use.topic !== null ? "topic" : way === "translation" ? "translation" : "synonym";
      return { from: use.from, to: use.topic === null ? use.to : topicName(use.topic, language), language: use.language, kind };
    }),
  );
  return [...new Map(taken.map((it) => [`${it.from} ${it.to} ${it.kind}`, it])).values()];
}

/** How a query was read, for readers. */
export const understoodOf = (
  stage: Stage,
  { query, terms }: Asked,
  language: Language,
  noSuchProvision: NoSuchProvision | null,
): Understood => ({
  words: terms.map(({ word }) => word),
  phrases: query.phrases,
  excluded: [...query.excludedWords, ...query.excludedPhrases],
  names: namesTaken(stage, language),
  ...stage.reading,
  noSuchProvision,
});
