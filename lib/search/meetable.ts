import type { Alternative } from "#lib/search/alternatives";
import { frequencyOf } from "#lib/search/frequency";
import type { Literal } from "#lib/search/sought";
import type { Library } from "#lib/store/library";

/** The most ways that are asked for: each is a question, or several. */
const mostAsked = 12;

/** A stem that must stand as it is: neither as a beginning nor with a typing error. */
const asItIs = (literal: Literal): string | null => (literal.kind === "stem" && literal.isExact && !literal.isOpen ? literal.stem : null);

const stemsOf = ({ literals }: Alternative): readonly string[] => literals.flatMap((literal) => asItIs(literal) ?? []);

/**
 * Ways to meet a query without those that ask for a word that no text of the library holds: they find nothing, and would take the
 * place of others among the pieces that one search is cut into. The query's own words stay, first, whatever they are.
 */
export async function meetable(library: Library, [first, ...others]: readonly Alternative[]): Promise<readonly Alternative[]> {
  if (first === undefined) return [];
  const frequency = others.length === 0 ? null : await frequencyOf(library, others.flatMap(stemsOf));
  const met = others.filter((it) => stemsOf(it).every((stem) => (frequency?.of(stem) ?? 0) > 0));
  return [first, ...met].slice(0, mostAsked);
}
