import { expect, test } from "vitest";
import { alignRows } from "#lib/law/alignRows";

/** Aligns words by their first letter, and draws each row as `left|right`. */
function aligned(left: string, right: string): readonly string[] {
  const [lefts = [], rights = []] = [left, right].map((list) => list.split(" ").filter(Boolean));
  const rows = alignRows(lefts, rights, (it) => rights.find((other) => other[0] === it[0]) ?? null);
  return rows.map((row) => `${row.left ?? ""}|${row.right ?? ""}`);
}

test.each([
  ["a b c", "a b c", ["a|a", "b|b", "c|c"]],
  ["a b c", "a c", ["a|a", "b|", "c|c"]],
  ["a c", "a b c", ["a|a", "|b", "c|c"]],
  ["a b d", "a c d", ["a|a", "b|", "|c", "d|d"]],
  ["", "a b", ["|a", "|b"]],
  ["a b", "", ["a|", "b|"]],
  ["a b c", "c x a", ["|x", "a|a", "b|", "c|c"]],
  ["b c", "a b c d", ["|a", "b|b", "c|c", "|d"]],
])("“%s” beside “%s”", (left, right, expected) => {
  expect(aligned(left, right)).toEqual(expected);
});

test("every item of both lists stands in exactly one row, wherever its partner stands", () => {
  const letters = [..."abcdefghij"];
  for (let turn = 0; turn < letters.length; turn += 1) {
    const left = letters.filter((_, index) => index % 3 !== turn % 3);
    const right = [...letters.slice(turn), ...letters.slice(0, turn)].filter((_, index) => index % 4 !== 1);
    const rows = alignRows(left, right, (it) => (right.includes(it) ? it : null));
    expect(rows.flatMap((row) => row.left ?? [])).toEqual(left);
    expect(rows.flatMap((row) => row.right ?? []).sort()).toEqual([...right].sort());
    expect(rows.every((row) => row.left === null || row.right === null || row.left === row.right)).toBe(true);
  }
});
