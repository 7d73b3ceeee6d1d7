import { expect, test } from "vitest";
import { kazakhForms } from "#lib/law/cite/kazakhPlace";

const lastVowel = (word: string): string => [...word].filter((sign) => "аәоөұүыіеия".includes(sign)).at(-1) ?? "";

/** Vowel harmony: endings are of the front after a word whose last vowel is a front one. */
const isFront = (word: string): boolean => "әөүіе".includes(lastVowel(word));

const voiced: Readonly<Record<string, string>> = { п: "б", қ: "ғ", к: "г" };

/** What belongs to somebody: -сы, -сі after vowels, -ы, -і after consonants, which п, қ and к are softened before. */
function possessive(word: string): string {
  const last = word.slice(-1);
  const [afterVowel, afterConsonant] = isFront(word) ? ["сі", "і"] : ["сы", "ы"];
  return "аәыіея".includes(last) ? word + afterVowel : word.slice(0, -1) + (voiced[last] ?? last) + afterConsonant;
}

/** After the possessive vowel the genitive is -ның or -нің. */
const genitive = (word: string): string => word + (isFront(word) ? "нің" : "ның");

test.each(Object.entries(kazakhForms))("the forms of %s keep vowel harmony and soften consonants", (_, [alone, , between, innermost]) => {
  expect([innermost, between]).toEqual([possessive(alone), genitive(possessive(alone))]);
});
