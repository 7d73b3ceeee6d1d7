/** The usual constants of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009): the same for all variants. */
const k1 = 1.2;
const b = 0.75;

const countsOf = (terms: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** A score by document; documents that hold none of the terms are absent. */
export type Scores = ReadonlyMap<string, number>;

/** A plain BM25 over bags of terms, in memory: to compare ways of making terms, not to search with. */
export class Bm25 {
  private readonly postings = new Map<string, Map<string, number>>();
  private readonly lengths: ReadonlyMap<string, number>;
  private readonly averageLength: number;

  constructor(documents: ReadonlyMap<string, readonly string[]>) {
    this.lengths = new Map([...documents].map(([id, terms]) => [id, terms.length]));
    this.averageLength = [...this.lengths.values()].reduce((sum, length) => sum + length, 0) / Math.max(1, documents.size);
    for (const [id, terms] of documents) {
      for (const [term, count] of countsOf(terms)) {
        const posting = this.postings.get(term) ?? new Map<string, number>();
        this.postings.set(term, posting.set(id, count));
      }
    }
  }

  scores(terms: readonly string[]): Scores {
    const scores = new Map<string, number>();
    for (const term of terms) {
      const posting = this.postings.get(term) ?? new Map<string, number>();
      const rarity = Math.log(1 + (this.lengths.size - posting.size + 0.5) / (posting.size + 0.5));
      for (const [id, count] of posting) {
        const length = (this.lengths.get(id) ?? 0) / this.averageLength;
        scores.set(id, (scores.get(id) ?? 0) + (rarity * count * (k1 + 1)) / (count + k1 * (1 - b + b * length)));
      }
    }
    return scores;
  }
}

/** Documents, best first; equals by id, so that figures do not depend on the order of the data. */
export const ranked = (scores: Scores): readonly string[] =>
  [...scores].sort(([one, score], [other, otherScore]) => otherScore - score || (one < other ? -1 : 1)).map(([id]) => id);
