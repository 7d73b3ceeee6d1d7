/**
 * Estimates how wide printed text is, for sources that lost their positions. Widths are in hundredths of the font size,
 * averaged over the metrics of the base fonts of PDF (ISO 32000-1, 9.6.2.2): good to a few percent over a line, which is
 * all that "would the next word have fitted" asks.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijl|!.,;:'’‘ іїӏ]/u, 27],
  [/[frt()[\]{}"“”\-‐ IІJ]/u, 35],
  [/[mwмшщжюфыэMWМШЩЖЮФ@—%]/u, 80],
  [/\d/u, 50],
  [/[\p{Lu}]/u, 68],
  [/[\u0400-\u04FF]/u, 53],
];

/** Any other letter. */
const usual = 47;

const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = classes.find(([pattern]) => pattern.test(letter))?.[1] ?? usual;
  known.set(letter, width);
  return width;
}

export function estimatedWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}
