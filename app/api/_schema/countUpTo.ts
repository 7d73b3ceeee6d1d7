import { z } from "zod";
import { allowedCount } from "#lib/search/request";

/** A whole number from 1 to `most`, as a query gives it. Whatever is wrong with it, the same is said to be allowed. */
export function countUpTo(most: number) {
  const error = allowedCount(most);
  return z.coerce.number({ error }).int({ error }).min(1, { error }).max(most, { error });
}
