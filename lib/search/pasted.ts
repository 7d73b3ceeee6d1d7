import { words } from "#lib/language/words";
import type { Language } from "#lib/law/language";
import type { Term } from "#lib/search/alternatives";
import { type Frequency, frequencyOf, tells } from "#lib/search/frequency";
import { readWord } from "#lib/search/readWord";
import type { Library } from "#lib/store/library";
import { provisionOfRow } from "#lib/store/rows";

/** From so many telling words on, a query is read as a passage: the engine would pass over what follows. */
export const passageFrom = 11;

/** How many of the rarest words decide which provisions are compared, and how many of these at most. */
const rarestAsked = 8;
const mostCompared = 150;

/** A provision shares a passage if it holds this share of the weight of the best. */
const leastOfBest = 0.5;

/** Provisions that share a passage with a query, best first. `matched` of the best one's words are those of the query. */
export type Passage = { readonly rows: readonly number[]; readonly matched: number };

type Aligned = { readonly weight: number; readonly matched: number };

/** The words of a query that a text holds in the same order, by weight: the heaviest common subsequence. */
function align(terms: readonly Term[], stems: readonly string[], weights: readonly number[]): Aligned {
  let last: Aligned[] = Array.from({ length: stems.length + 1 }, () => ({ weight: 0, matched: 0 }));
  for (const [index, { stem }] of terms.entries()) {
    const next: Aligned[] = [{ weight: 0, matched: 0 }];
    for (let at = 0; at < stems.length; at += 1) {
      const [above, left, corner] = [last[at + 1], next[at], last[at]] as const;
      const kept = (above?.weight ?? 0) >= (left?.weight ?? 0) ? above : left;
      const grown = { weight: (corner?.weight ?? 0) + (weights[index] ?? 0), matched: (corner?.matched ?? 0) + 1 };
      next.push(stems[at] === stem && grown.weight > (kept?.weight ?? 0) ? grown : (kept ?? grown));
    }
    last = next;
  }
  return last.at(-1) ?? { weight: 0, matched: 0 };
}

const rarest = (terms: readonly Term[], frequency: Frequency): readonly string[] =>
  [...new Set(terms.map(({ stem }) => stem))]
    .filter((stem) => frequency.of(stem) > 0)
    .sort((one, other) => frequency.of(one) - frequency.of(other))
    .slice(0, rarestAsked);

/** The provisions that hold most of a long text's rare words, in its order: found by exact words, in the library. */
export async function findPassage(library: Library, terms: readonly Term[], language: Language): Promise<Passage> {
  const frequency = await frequencyOf(
    library,
    terms.map(({ stem }) => stem),
  );
  const asked = rarest(terms, frequency);
  if (asked.length === 0) return { rows: [], matched: 0 };
  const rows = await library.database.all(
    `SELECT p.* FROM words JOIN provisions p ON p.id = words.rowid WHERE words MATCH ? ORDER BY bm25(words, 1, 1, 1, 0, 0) LIMIT ?`,
    [`{title heading body} : (${asked.map((stem) => `"${stem}"`).join(" OR ")})`, mostCompared],
  );
  const weights = terms.map(({ stem }) => (frequency.of(stem) > 0 ? tells(frequency, stem) : 0));
  const scored = rows.map((row) => {
    const { heading, text, wrapUp, language: own } = provisionOfRow(row);
    const stems = words([heading, text, wrapUp].filter((it) => it !== null).join("\n")).map(
      (word) => readWord(word.text, own ?? language).stem,
    );
    return { row: Number(row.id), ...align(terms, stems, weights) };
  });
  scored.sort((one, other) => other.weight - one.weight);
  const best = scored[0] ?? { weight: 0, matched: 0 };
  return { rows: scored.filter(({ weight }) => weight >= best.weight * leastOfBest).map(({ row }) => row), matched: best.matched };
}
