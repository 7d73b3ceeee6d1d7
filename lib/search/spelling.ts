import { forgiven, isNear } from "#lib/search/typos";
import type { Library } from "#lib/store/library";

/** Sorts after every letter that a stem can go on with. */
const last = "\u{10FFFF}";

/** How many stems a beginning is looked up among: bounds the time on large vocabularies. */
const mostLookedAt = 20_000;

/** Stems of the library that differ from one by typing errors only, the nearest first, then the most frequent. */
export async function nearestStems(library: Library, stem: string, most = 3, errors = forgiven(stem)): Promise<readonly string[]> {
  if (errors === 0) return [];
  const beginning = stem.slice(0, 1);
  const rows = await library.database.all("SELECT term, doc FROM vocabulary WHERE term >= ? AND term < ? LIMIT ?", [
    beginning,
    beginning + last,
    mostLookedAt,
  ]);
  const near = rows.flatMap(({ term, doc }) => {
    const other = String(term);
    const distance = [1, 2].find((allowed) => allowed <= errors && isNear(stem, other, allowed));
    return distance === undefined || other === stem ? [] : [{ other, distance, often: Number(doc) }];
  });
  near.sort((one, two) => one.distance - two.distance || two.often - one.often);
  return near.slice(0, most).map(({ other }) => other);
}
