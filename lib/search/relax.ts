import { isFunctionStem } from "#lib/language/functionWords";
import { ok, type Result } from "#lib/result";
import type { EngineFailure } from "#lib/search/engineClient";
import { type Answerer, mostWords, type Plan } from "#lib/search/plan";

/** The most words that the engine reads of a query; it passes over the rest in silence. */
export const engineWords = 10;

const dropped = (stems: readonly string[], at: number): readonly string[] => stems.filter((_, index) => index !== at);

/** A query without the words that only hold it together, unless it has no others. */
function tellingWords(stems: readonly string[]): readonly string[] {
  const telling = stems.filter((stem) => !isFunctionStem(stem));
  return (telling.length > 0 ? telling : stems).slice(0, mostWords);
}

/**
 * The most words of a query that one provision holds, where none holds all: words that hold the question together go
 * first, then those that occur nowhere, then the one without which the others are found, then the most frequent ones,
 * since they say least. Empty if no word occurs.
 */
export async function relax(plan: Plan, answerer: Answerer): Promise<Result<readonly string[], EngineFailure>> {
  const all = tellingWords(plan.stems);
  const single = await answerer.count(
    plan,
    all.map((stem) => [stem]),
  );
  if (!single.ok) return single;
  const frequency = new Map(all.map((stem, index) => [stem, single.value[index] ?? 0]));
  const often = (stem: string): number => frequency.get(stem) ?? 0;
  const rarest = all.filter((stem) => often(stem) > 0).sort((left, right) => often(left) - often(right));
  const chosen = new Set(rarest.slice(0, engineWords));
  let stems = all.filter((stem) => chosen.has(stem));
  while (stems.length > 1) {
    const fewer = stems.map((_, index) => dropped(stems, index));
    const counts = await answerer.count(plan, [stems, ...fewer]);
    if (!counts.ok) return counts;
    const [whole = 0, ...rest] = counts.value;
    if (whole > 0) return ok(stems);
    const mostFrequentFirst = stems.map((_, index) => index).sort((left, right) => often(stems[right] ?? "") - often(stems[left] ?? ""));
    const found = mostFrequentFirst.find((index) => (rest[index] ?? 0) > 0);
    stems = dropped(stems, found ?? mostFrequentFirst[0] ?? 0).slice();
    if (found !== undefined) return ok(stems);
  }
  return ok(stems);
}
