import type { Answerer, Plan } from "#lib/search/plan";
import type { Sought } from "#lib/search/sought";

const keyOf = ({ filters, rows, within }: Plan, sought: readonly Sought[]): string => JSON.stringify([filters, rows, within, sought]);

/** An answerer for one search that counts the same only once: several steps ask which of the words occur at all. */
export function countingOnce(answerer: Answerer): Answerer {
  const known = new Map<string, ReturnType<Answerer["count"]>>();
  return {
    ...answerer,
    count: (plan, sought) => {
      const key = keyOf(plan, sought);
      const counted = known.get(key) ?? answerer.count(plan, sought);
      known.set(key, counted);
      return counted;
    },
  };
}
