import { readFile } from "node:fs/promises";

/** Reads judged data: one JSON value a line. */
export async function readJsonLines<Row>(file: string): Promise<readonly Row[]> {
  const text = await readFile(file, "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      try {
        return JSON.parse(line) as Row;
      } catch {
        throw new Error(`${file}, line ${index + 1}: is not JSON`);
      }
    });
}

/** Agreement of one kind of thing: how many were judged, how many of them we have right. */
export type Tally = { readonly judged: number; readonly right: number };

export const addTo = (tallies: Map<string, Tally>, key: string, isRight: boolean): void => {
  const known = tallies.get(key) ?? { judged: 0, right: 0 };
  tallies.set(key, { judged: known.judged + 1, right: known.right + (isRight ? 1 : 0) });
};

export const percent = ({ judged, right }: Tally): string => (judged === 0 ? "–" : `${((100 * right) / judged).toFixed(1)} %`);
