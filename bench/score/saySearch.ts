import type { ScoredQuery, SearchScore, Share } from "#bench/score/search";
import type { Output } from "#lib/commandLine";

const figure = (value: number): string => value.toFixed(3);
const share = ({ right, of }: Share): string => `${right} of ${of}`;

/** Scores below this are listed query by query. */
const listedBelow = 0.85;

function sayQuery({ gold, score, isRight, ranked }: ScoredQuery, output: Output): void {
  if (score === null ? isRight : score >= listedBelow) return;
  output.say(`  ${score === null ? "found something" : figure(score)}  ${gold.language} ${gold.type}: ${gold.q}`);
  const grades = new Map(gold.relevant.map(({ work, eId, grade }) => [`${work} ${eId}`, grade]));
  for (const { work, eId } of ranked.hits.slice(0, 6)) output.say(`      ${grades.get(`${work} ${eId}`) ?? 0}  ${work} ${eId}`);
}

/** Says how well one answerer did: over all, by language and type, and where it fell short. */
export function saySearch(name: string, score: SearchScore, output: Output, { isListed }: { readonly isListed: boolean }): void {
  output.say(`${name}: nDCG@10 ${figure(score.all)}`);
  const means = (by: ReadonlyMap<string, number>): string => [...by].map(([key, value]) => `${key} ${figure(value)}`).join(", ");
  output.say(`  by language: ${means(score.byLanguage)}`);
  output.say(`  by type: ${means(score.byType)}`);
  output.say(`  citations right first: ${share(score.citations)}; without an answer, and said so: ${share(score.unanswerable)}`);
  output.say(`  best answer among the first three: ${[...score.firstThree].map(([key, value]) => `${key} ${share(value)}`).join(", ")}`);
  if (isListed) for (const query of score.queries) sayQuery(query, output);
}
