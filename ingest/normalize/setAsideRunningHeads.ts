import { type Draft, type DraftLine, type Repair, setAside } from "#ingest/normalize/draft";
import type { FurniturePiece } from "#ingest/stage";

/** The share of a page's height, at its top and at its foot, in which running heads and feet stand. */
const edge = 0.12;

/** A head stands on at least this share of the pages: on every other one, less the first and the last. */
const leastShare = 0.4;

/** Heads stand at the same height to within this, in points. */
const grid = 4;

/** Two lines are the same head if they differ in numbers only. */
const likeness = (text: string): string => text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim().toLowerCase();

const isNumberOnly = (text: string): boolean => /^\W*(?:\p{L}+\W+)?\d+(?:\W+(?:\p{L}+\W+)?\d+)?\W*$/u.test(text) && text.length < 24;

/** Lines at the top or foot of their page, by their likeness and height. */
function edgeLines({ lines, source }: Draft): ReadonlyMap<string, readonly DraftLine[]> {
  const groups = new Map<string, DraftLine[]>();
  for (const line of lines) {
    const geometry = source[line.index]?.geometry;
    if (!geometry) continue;
    const height = geometry.baseline / geometry.pageHeight;
    if (height > edge && height < 1 - edge) continue;
    const key = `${Math.round(geometry.baseline / grid)} ${likeness(line.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return groups;
}

/** A running head and the page number on its line: "101 The Law of Harbours". */
function withoutNumber({ source }: Draft, piece: FurniturePiece): readonly FurniturePiece[] {
  const { line, start, end } = piece.span;
  const text = source[line]?.text.slice(start, end) ?? "";
  const number = piece.kind === "running-head" ? /^\d{1,4}(?=\s+\p{L})|(?<=\p{L}\s+)\d{1,4}$/u.exec(text) : null;
  if (number === null) return [piece];
  const at = start + number.index;
  const rest = number.index === 0 ? { line, start: at + number[0].length, end } : { line, start, end: at };
  return [
    { kind: "page-number", span: { line, start: at, end: at + number[0].length } },
    { kind: "running-head", span: rest },
  ];
}

/**
 * Sets aside what stands at the top or the foot of page after page: running heads, and page numbers alone or in words
 * ("Page 3 of 20"). Known limit: a head that changes with every page stays in the text.
 */
export const setAsideRunningHeads: Repair = (draft) => {
  const pages = new Set(draft.lines.map((line) => line.place.page)).size;
  const repeated = [...edgeLines(draft).values()].filter((group) => {
    const on = new Set(group.map((line) => line.place.page)).size;
    return on > 1 && on >= pages * leastShare;
  });
  const numbers = repeated.filter(([first]) => first !== undefined && isNumberOnly(first.text)).flat();
  const heads = repeated.filter(([first]) => first !== undefined && !isNumberOnly(first.text)).flat();
  const aside = setAside(setAside(draft, new Set(heads), "running-head"), new Set(numbers), "page-number");
  return { ...aside, furniture: aside.furniture.flatMap((piece) => withoutNumber(draft, piece)) };
};
