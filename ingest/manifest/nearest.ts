/** How many letters must be put in, taken out, exchanged or swapped with their neighbour to make one word of another. */
function distance(left: string, right: string): number {
  const rows: number[][] = [];
  const at = (row: number, column: number): number => (row === 0 || column === 0 ? row + column : (rows[row]?.[column] ?? 0));
  for (let row = 1; row <= left.length; row += 1) {
    rows[row] = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const steps = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (isSame ? 0 : 1)];
      (rows[row] as number[])[column] = Math.min(...steps, ...(isSwapped ? [at(row - 2, column - 2) + 1] : []));
    }
  }
  return at(left.length, right.length);
}

/** The word that is most likely meant by one that is not among them, or null if none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 40) return null;
  const ranked = known.map((it) => ({ it, far: distance(word.toLowerCase(), it.toLowerCase()) })).sort((a, b) => a.far - b.far);
  const [first] = ranked;
  return first !== undefined && first.far <= Math.max(1, Math.floor(word.length / 3)) ? first.it : null;
}
