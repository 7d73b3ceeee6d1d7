import { isFunctionStem } from "#lib/language/functionWords";
import { stemOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import type { Language } from "#lib/law/language";

/** A text to compare with others by its words. */
export type Comparable = { readonly text: string; readonly language: Language };

/** Two texts, by their places in the lists they came in, and how alike they are: 0 (no word in common) to 1 (the same words). */
export type Alike = { readonly left: number; readonly right: number; readonly likeness: number };

/** How often each stem stands in a text. Words that say nothing of the matter are left out; numbers stay. */
type Bag = ReadonlyMap<string, number>;

function bagOf({ text, language }: Comparable): Bag {
  const bag = new Map<string, number>();
  for (const word of words(text)) {
    const stem = stemOf(word.text, language);
    if (stem !== "" && !isFunctionStem(stem)) bag.set(stem, (bag.get(stem) ?? 0) + 1);
  }
  return bag;
}

type Weigh = (stem: string) => number;

/** The rarer a stem is among all texts, the more it says: logarithm of how many texts there are for each that has it, plus one. */
function weigherOf(bags: readonly Bag[]): Weigh {
  const holders = new Map<string, number>();
  for (const bag of bags) for (const stem of bag.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return (stem) => 1 + Math.log(bags.length / (holders.get(stem) ?? 1));
}

const weightOf = (bag: Bag, weigh: Weigh): number => [...bag].reduce((sum, [stem, count]) => sum + count * weigh(stem), 0);

/** Texts that a stem brings together are looked at only if it stands in no more than this many: what all say tells none apart. */
const mostHolders = 60;

/** Which texts hold each stem, without the stems that too many hold. */
function holdersOf(bags: readonly Bag[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, bag] of bags.entries()) {
    for (const stem of bag.keys()) {
      const known = holders.get(stem);
      if (known === undefined) holders.set(stem, [index]);
      else known.push(index);
    }
  }
  return new Map([...holders].filter(([, indexes]) => indexes.length <= mostHolders));
}

/** The texts with which one shares a telling stem. A text of common words alone is compared with none. */
const candidatesFor = (bag: Bag, holders: ReadonlyMap<string, readonly number[]>): ReadonlySet<number> =>
  new Set([...bag.keys()].flatMap((stem) => holders.get(stem) ?? []));

function shared(left: Bag, right: Bag, weigh: Weigh): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [stem, count] of small) sum += Math.min(count, large.get(stem) ?? 0) * weigh(stem);
  return sum;
}

/**
 * Finds the texts of two lists that are alike: twice the weight of the words they share, by that of all their words (the
 * coefficient of Dice, with the weight of each stem by how rare it is). Takes time in proportion to the texts and to the pairs
 * that share a telling word.
 *
 * @param least the likeness from which a pair is given, above 0.
 * @returns pairs, the most alike first.
 */
export function alikePairs(left: readonly Comparable[], right: readonly Comparable[], least: number): readonly Alike[] {
  const [lefts, rights] = [left.map(bagOf), right.map(bagOf)];
  const weigh = weigherOf([...lefts, ...rights]);
  const weights = rights.map((bag) => weightOf(bag, weigh));
  const holders = holdersOf(rights);
  const found = lefts.flatMap((bag, index) => {
    const own = weightOf(bag, weigh);
    return [...candidatesFor(bag, holders)].flatMap((other): readonly Alike[] => {
      if (left[index]?.language !== right[other]?.language) return [];
      const both = shared(bag, rights[other] ?? new Map(), weigh);
      const likeness = (2 * both) / (own + (weights[other] ?? 0));
      return likeness >= least ? [{ left: index, right: other, likeness }] : [];
    });
  });
  return found.sort((one, other) => other.likeness - one.likeness || one.left - other.left || one.right - other.right);
}
