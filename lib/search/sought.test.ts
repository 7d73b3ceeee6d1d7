import { expect, test } from "vitest";
import { disjoint, keyOfLiteral, type Sought, stemLiteral } from "#lib/search/sought";

const all = (...stems: readonly string[]) => stems.map((stem) => stemLiteral(stem));

/** Every set of some letters, as texts that hold them. */
const texts = (letters: readonly string[]): readonly ReadonlySet<string>[] =>
  letters.reduce<readonly ReadonlySet<string>[]>((sets, letter) => sets.flatMap((set) => [set, new Set([...set, letter])]), [new Set()]);

const matches = ({ must, not }: Sought, text: ReadonlySet<string>): boolean =>
  must.every((literal) => text.has(keyOfLiteral(literal))) && !not.some((literal) => text.has(keyOfLiteral(literal)));

test.each([
  [[all("a", "b"), all("c")]],
  [[all("a", "b"), all("a", "c"), all("a", "d")]],
  [[all("a", "b"), all("c", "d"), all("a", "d"), all("e")]],
  [[all("a"), all("a", "b")]],
  [[all("a"), all("b"), all("c"), all("d"), all("e")]],
])("pieces hold exactly what the alternatives hold, and share nothing: %j", (alternatives) => {
  const pieces = disjoint(alternatives).flat();
  for (const text of texts(["a", "b", "c", "d", "e"])) {
    const isWanted = alternatives.some((literals) => literals.every((literal) => text.has(keyOfLiteral(literal))));
    expect([[...text], pieces.filter((piece) => matches(piece, text)).length]).toEqual([[...text], isWanted ? 1 : 0]);
  }
});

test("alternatives that would need too many pieces are left out from the end", () => {
  const many = Array.from({ length: 20 }, (_, index) => all(`x${index}`, `y${index}`));
  const pieces = disjoint(many);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.length).toBeLessThan(20);
  expect(pieces.flat().length).toBeLessThanOrEqual(14);
});
