/** One thing that a provision must hold, or must not. */
export type Literal =
  /** `isOpen`: as the beginning of a longer word too. `isExact`: without tolerance for typing errors, where the answerer has any. */
  | { readonly kind: "stem"; readonly stem: string; readonly isOpen: boolean; readonly isExact: boolean }
  | { readonly kind: "phrase"; readonly stems: readonly string[] }
  | { readonly kind: "topic"; readonly topic: string };

/** What a provision must and must not hold, in the fields of stems or, for `loose`, in that of looser forms alone. */
export type Sought = { readonly must: readonly Literal[]; readonly not: readonly Literal[]; readonly isLoose: boolean };

export const anything: Sought = { must: [], not: [], isLoose: false };

export const stemLiteral = (stem: string, isExact = false): Literal => ({ kind: "stem", stem, isOpen: false, isExact });

/** Equal for literals that the same provisions hold. */
export function keyOfLiteral(literal: Literal): string {
  switch (literal.kind) {
    case "stem":
      return literal.stem;
    case "phrase":
      return `"${literal.stems.join(" ")}"`;
    default:
      return `#${literal.topic}`;
  }
}

/** What a piece becomes that must not hold all of some literals: pieces that together are the rest, and share no provision. */
function minus(piece: Sought, conjunction: readonly Literal[]): readonly Sought[] {
  const held = new Set(piece.must.map(keyOfLiteral));
  const barred = new Set(piece.not.map(keyOfLiteral));
  if (conjunction.some((literal) => barred.has(keyOfLiteral(literal)))) return [piece];
  const open = conjunction.filter((literal) => !held.has(keyOfLiteral(literal)));
  return open.map((literal, index) => ({
    ...piece,
    must: [...piece.must, ...open.slice(0, index)],
    not: [...piece.not, literal],
  }));
}

/** The most pieces that one search is cut into: each is a question to the engine. */
const mostPieces = 14;

/**
 * Cuts "all of these, or else all of those" into pieces that no two share a provision, in the order given: then totals and counts
 * are sums, and nothing comes twice. Alternatives that would need too many pieces are left out from the end.
 */
export function disjoint(alternatives: readonly (readonly Literal[])[]): readonly (readonly Sought[])[] {
  const found: (readonly Sought[])[] = [];
  for (const [index, must] of alternatives.entries()) {
    const pieces = alternatives
      .slice(0, index)
      .reduce<readonly Sought[]>((rest, earlier) => rest.flatMap((piece) => minus(piece, earlier)), [{ must, not: [], isLoose: false }]);
    if (found.flat().length + pieces.length > mostPieces) break;
    found.push(pieces);
  }
  return found;
}
