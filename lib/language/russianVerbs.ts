/**
 * What Snowball's Russian rules leave of verbs: the vowel of a theme (`лиша-ть`), short participles (`лиш-ен`, `избра-н`), and, because
 * its endings are the same, nouns whose own last letters look like one (`режим` against `режим-ом`). Nouns in `-ние` are made of every
 * verb (A. A. Zaliznyak, *Grammatical Dictionary of the Russian Language*, on verbal nouns), and go with it: `лишение`, `лишать`, `лишен`.
 */
const verbal = /(?:[еио]м|ен|(?<=[ая])н|[ая])$/u;

/** A root keeps three letters, one of them a vowel. */
const root = /^(?=.*[аеиоуыэюя]).{3,}$/u;

/** A stem of Snowball's without what is left of a verb's endings; its own if nothing is. */
export function withoutVerbEnding(stem: string): string {
  const shorter = stem.replace(verbal, "");
  return shorter !== stem && root.test(shorter) ? withoutVerbEnding(shorter) : stem;
}
