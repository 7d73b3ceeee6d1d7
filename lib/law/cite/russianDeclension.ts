import { likeCase } from "#lib/law/cite/likeCase";

/** What an ending of the dictionary becomes in some case: «я» → «и», «ый» → «ого». */
type Endings = readonly [dictionary: string, declined: string];

/** Nouns that can be declined, by the dictionary, and adjectives by how they end; of these the first that fits counts. */
export type Declension = {
  readonly nouns: Readonly<Record<string, Endings>>;
  readonly adjectives: readonly (readonly [RegExp, ...Endings])[];
};

/** Adjectives that we read before the noun. */
const mostAdjectives = 3;

const declined = (word: string, [dictionary, ending]: Endings): string =>
  word.slice(0, word.length - dictionary.length) + likeCase(word, ending);

function adjective(word: string, { adjectives }: Declension): string | null {
  const [, dictionary, ending] = adjectives.find(([pattern]) => pattern.test(word)) ?? [];
  return dictionary === undefined || ending === undefined ? null : declined(word, [dictionary, ending]);
}

/**
 * A name in another case: its first noun and the adjectives before it. What follows the noun stays as it is, since it depends
 * on the noun and not on the sentence. Null where the name does not begin with a noun of the table, with or without adjectives
 * before it: such a name cannot be declined by rule.
 */
export function declineRussian(name: string, declension: Declension): string | null {
  const words = name.split(" ");
  const done: string[] = [];
  for (const word of words.slice(0, mostAdjectives + 1)) {
    const key = word.toLowerCase();
    const noun = Object.hasOwn(declension.nouns, key) ? declension.nouns[key] : undefined;
    const form = noun === undefined ? adjective(word, declension) : declined(word, noun);
    if (form === null) return null;
    done.push(form);
    if (noun !== undefined) return [...done, ...words.slice(done.length)].join(" ");
  }
  return null;
}
