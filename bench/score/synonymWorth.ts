import { readJsonLines } from "#bench/score/gold";
import { type Ask, type GoldQuery, scoreQueries } from "#bench/score/search";
import { stemsOf } from "#lib/language/stem";
import { type SynonymRow, synonyms } from "#lib/search/data/synonyms";
import { tellingStems } from "#lib/search/stems";
import { allSearchSteps, type SearchSteps } from "#lib/search/steps";

/** Search without anything that names bring. */
export const withoutSynonyms: SearchSteps = { ...allSearchSteps, names: false, translations: false, topics: false };

/** What one row of names brings: the share of the whole gain that is left at least if it is dropped. */
export type RowWorth = { readonly row: SynonymRow; readonly kept: number };

export type SynonymWorth = { readonly withNames: number; readonly withoutNames: number; readonly rows: readonly RowWorth[] };

/** Whether a query may use a row: it holds one of the row's names, in any form. */
const uses = ({ q, language }: GoldQuery, { equal }: SynonymRow): boolean => {
  const asked = ` ${tellingStems(q, language).join(" ")} ${stemsOf(q, language)} `;
  return (equal[language] ?? []).some((name) => asked.includes(` ${tellingStems(name, language).join(" ")} `));
};

/**
 * What names bring on judged queries, and what is left without any one row. Without a row its queries lose at most what names brought
 * them, so that the share kept is a bound from below; it does not need a search for each row.
 */
export async function worthOfSynonyms(file: string, withNames: Ask, withoutNames: Ask): Promise<SynonymWorth> {
  const judged = await readJsonLines<GoldQuery>(file);
  const [one, other] = [await scoreQueries(judged, withNames), await scoreQueries(judged, withoutNames)];
  const gains = judged.map((gold, at) => ({ gold, gain: (one.queries[at]?.score ?? 0) - (other.queries[at]?.score ?? 0) }));
  const whole = gains.reduce((sum, { gain }) => sum + gain, 0);
  const rows = synonyms.map((row) => {
    const lost = gains.filter(({ gold }) => uses(gold, row)).reduce((sum, { gain }) => sum + Math.max(0, gain), 0);
    return { row, kept: whole === 0 ? 1 : 1 - lost / whole };
  });
  return { withNames: one.all, withoutNames: other.all, rows: rows.sort((left, right) => left.kept - right.kept) };
}
