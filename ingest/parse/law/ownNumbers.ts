import type { LawForm } from "#ingest/parse/law/form";
import type { LawLine } from "#ingest/parse/law/markedLine";
import { basicRank, isAnnexRank, markersOf } from "#ingest/parse/law/marker";

type Counts = { typed: number; counted: number };

/**
 * Whether a law prints its own numbers, for each of its lines: then no list that only a browser or a word processor counts begins
 * them. It does if at least as many basic units bear a typed number as bear a counted one, in the law itself or in the annex where
 * the line stands: its cover may hold a list of amendments, and an annex may be counted throughout.
 */
export function printsOwnNumbers(lines: readonly LawLine[], form: LawForm): readonly boolean[] {
  if (lines.every(({ countedBy }) => countedBy === null)) return lines.map(() => true);
  let scope: Counts = { typed: 0, counted: 0 };
  const scopes = lines.map(({ text, quoted, front, countedBy }) => {
    const markers = quoted || front ? [] : markersOf(text, form);
    if (markers.some(({ rank }) => isAnnexRank(rank))) scope = { typed: 0, counted: 0 };
    if (markers.some(({ rank }) => rank === basicRank)) scope[countedBy === null ? "typed" : "counted"] += 1;
    return scope;
  });
  return scopes.map(({ typed, counted }) => typed > 0 && typed >= counted);
}
