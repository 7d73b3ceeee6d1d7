import { buzzes, consonants, glides, type Harmony, liquids, nasals, voiceless, vowels } from "#lib/language/kazakh/sounds";
import { type EndingGroup, endingGroups } from "#lib/language/steps";

export type Ending = {
  readonly form: string;
  /** The letters that the stem before it may end in. */
  readonly after: string;
  /** The words that take it; null for endings that do not vary (`-мен`). */
  readonly harmony: Harmony | null;
};

/** Two forms (after back vowels, after front vowels), or one that does not vary. */
type Row = { readonly after: string; readonly forms: readonly [back: string, front: string] | readonly [string] };

const voiced = `${vowels}${glides}${liquids}${nasals}${buzzes}ь`;
/** What third-person possessives end in, after which cases have forms of their own: `заң-ы-н`, `заң-ы-нда`. */
const owned = "ыі";

/**
 * The endings and the sounds they follow, as school grammar teaches them; checked against inflected texts (docs/language.md) and
 * not yet line by line against a reference grammar, such as R. M. Muhamedowa, "Kazakh: A Comprehensive Grammar" (Routledge, 2016).
 * What is left out, and why, stands in docs/language.md too.
 */
const rows: Readonly<Record<EndingGroup, readonly Row[]>> = {
  number: [
    { after: `${vowels}${glides}р`, forms: ["лар", "лер"] },
    { after: `л${nasals}${buzzes}ь`, forms: ["дар", "дер"] },
    { after: voiceless, forms: ["тар", "тер"] },
  ],
  possessive: [
    { after: vowels, forms: ["сы", "сі"] },
    { after: consonants, forms: ["ы", "і"] },
    { after: consonants, forms: ["ымыз", "іміз"] },
    { after: vowels, forms: ["мыз", "міз"] },
    { after: consonants, forms: ["ыңыз", "іңіз"] },
    { after: vowels, forms: ["ңыз", "ңіз"] },
    // My and your, one owner: only where the sound before is a sure sign of an ending, since nouns are made in -ым (`бөлім`).
    { after: "рғгб", forms: ["ым", "ім"] },
    { after: "рғгб", forms: ["ың", "ің"] },
  ],
  case: [
    { after: vowels + nasals, forms: ["ның", "нің"] },
    { after: `${liquids}${glides}${buzzes}ь`, forms: ["дың", "дің"] },
    { after: voiceless, forms: ["тың", "тің"] },
    { after: vowels, forms: ["ны", "ні"] },
    { after: `${liquids}${glides}${nasals}${buzzes}ь`, forms: ["ды", "ді"] },
    { after: voiceless, forms: ["ты", "ті"] },
    { after: owned, forms: ["н"] },
    { after: voiced, forms: ["ға", "ге"] },
    { after: voiceless, forms: ["қа", "ке"] },
    { after: owned, forms: ["на", "не"] },
    { after: voiced, forms: ["да", "де"] },
    { after: voiceless, forms: ["та", "те"] },
    { after: owned, forms: ["нда", "нде"] },
    { after: `${vowels}${liquids}${glides}${buzzes}ь`, forms: ["дан", "ден"] },
    { after: nasals + owned, forms: ["нан", "нен"] },
    { after: voiceless, forms: ["тан", "тен"] },
    { after: `${vowels}${liquids}${glides}${nasals}ь`, forms: ["мен"] },
    { after: buzzes, forms: ["бен"] },
    { after: voiceless, forms: ["пен"] },
    // What is in or of a place or an owner: `Қазақстан-дағы`, `соттар-дікі`.
    { after: voiced, forms: ["дағы", "дегі"] },
    { after: voiceless, forms: ["тағы", "тегі"] },
    { after: owned, forms: ["ндағы", "ндегі"] },
    { after: vowels + nasals, forms: ["нікі"] },
    { after: liquids + glides + buzzes, forms: ["дікі"] },
    { after: voiceless, forms: ["тікі"] },
  ],
  predicate: [
    { after: consonants, forms: ["ады", "еді"] },
    { after: "ае", forms: ["йды", "йді"] },
    { after: glides + liquids + nasals, forms: ["мын", "мін"] },
    { after: buzzes, forms: ["бын", "бін"] },
    { after: voiceless, forms: ["пын", "пін"] },
    { after: consonants, forms: ["сың", "сің"] },
    { after: glides + liquids + nasals, forms: ["мыз", "міз"] },
    { after: buzzes, forms: ["быз", "біз"] },
    { after: voiceless, forms: ["пыз", "піз"] },
    { after: voiced, forms: ["дыр", "дір"] },
    { after: voiceless, forms: ["тыр", "тір"] },
  ],
  verbal: [
    { after: vowels + consonants, forms: ["у"] },
    { after: voiced, forms: ["ған", "ген"] },
    { after: voiceless, forms: ["қан", "кен"] },
    { after: consonants, forms: ["атын", "етін"] },
    { after: "ае", forms: ["йтын", "йтін"] },
  ],
};

const harmonies: readonly Harmony[] = ["back", "front"];

const endingsOf = ({ after, forms }: Row): readonly Ending[] =>
  forms.map((form, index) => ({ form, after, harmony: forms.length === 1 ? null : (harmonies[index] ?? null) }));

/** Endings of a group by their last letter, longest first. */
export type EndingIndex = ReadonlyMap<string, readonly Ending[]>;
export type Endings = Readonly<Record<EndingGroup, EndingIndex>>;

function indexOf(all: readonly Ending[]): EndingIndex {
  const sorted = [...all].sort((one, other) => other.form.length - one.form.length);
  const lastLetters = new Set(sorted.map(({ form }) => form.slice(-1)));
  return new Map([...lastLetters].map((letter) => [letter, sorted.filter(({ form }) => form.endsWith(letter))]));
}

/** All endings, each as `respelled` gives it: for texts in which several letters are written as one. */
export function endingsIn(respelled: (ending: Ending) => Ending): Endings {
  const ofGroup = (group: EndingGroup): EndingIndex => indexOf(rows[group].flatMap(endingsOf).map(respelled));
  return Object.fromEntries(endingGroups.map((group) => [group, ofGroup(group)])) as Endings;
}
