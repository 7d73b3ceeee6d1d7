import { z } from "zod";
import { languages } from "#lib/law/language";
import { longestQuery } from "#lib/search/request";
import { suggestionKinds } from "#lib/search/suggestion";
import { standingTones } from "../../_words/wording";

/** The parameters of `/api/suggest`. `language` is that of the interface: of names, words and links. */
export const suggestParameters = z.strictObject({
  q: z.string().max(longestQuery, `at most ${longestQuery} characters`).optional(),
  language: z.enum(languages, `one of ${languages.join(", ")}`).optional(),
});

const standing = z.strictObject({ tone: z.enum(standingTones), label: z.string() });

/**
 * The answer of `/api/suggest`: where the query leads as a citation, then provisions by their headings, works, topics, and words
 * to search for. `force` is for programs, as in `/api/search`; `wording` and `standing` say which text it is in words.
 */
export const suggestAnswer = z.strictObject({
  query: z.strictObject({ q: z.string() }),
  suggestions: z.array(
    z.strictObject({
      kind: z.enum(suggestionKinds),
      text: z.string(),
      marked: z.array(z.strictObject({ text: z.string(), mark: z.boolean() })),
      language: z.enum(languages).nullable(),
      note: z.string().nullable(),
      work: z.string().nullable(),
      edition: z.string().nullable(),
      force: z.string().nullable(),
      wording: z.string().nullable(),
      standing: standing.nullable(),
      url: z.string(),
    }),
  ),
});
