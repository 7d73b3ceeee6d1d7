import type { Language } from "#lib/law/language";
import type { NameTaken, NoSuchProvision, Understood } from "#lib/search/answer";
import type { Stage } from "#lib/search/stages";
import { asWritten } from "#lib/search/suggest";
import { topicName } from "#lib/search/topics";
import type { Asked } from "#lib/search/understand";
import type { Library } from "#lib/store/library";

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

/** Words that were mended, as typed and as the library mostly writes what was taken for them: readers know no stems. */
function spellingTaken({ reading, terms }: Stage, library: Library): Promise<Understood["spelling"]> {
  const typed = new Map(terms.map(({ stem, word }) => [stem, word]));
  return Promise.all(
    reading.spelling.map(async ({ from, to }) => ({ from: typed.get(to) ?? from, to: (await asWritten(library, to)) ?? to })),
  );
}

/** How a query was read, for readers. */
export const understoodOf = async (
  stage: Stage,
  { query, terms }: Asked,
  { library, language }: { readonly library: Library; readonly language: Language },
  noSuchProvision: NoSuchProvision | null,
): Promise<Understood> => ({
  words: terms.map(({ word }) => word),
  phrases: query.phrases,
  excluded: [...query.excludedWords, ...query.excludedPhrases],
  names: namesTaken(stage, language),
  ...stage.reading,
  spelling: await spellingTaken(stage, library),
  noSuchProvision,
});
