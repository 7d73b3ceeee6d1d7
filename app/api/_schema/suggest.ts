import { z } from "zod";
import { longestQuery } from "#lib/search/request";

/** The parameters of `/api/suggest`. */
export const suggestParameters = z.strictObject({
  q: z.string().max(longestQuery, `at most ${longestQuery} characters`).optional(),
});

/** The answer of `/api/suggest`: where the query leads as a citation, then works, topics, and words to search for. */
export const suggestAnswer = z.strictObject({
  query: z.strictObject({ q: z.string() }),
  suggestions: z.array(
    z.strictObject({ kind: z.enum(["goto", "work", "topic", "search"]), text: z.string(), note: z.string().nullable(), url: z.string() }),
  ),
});
