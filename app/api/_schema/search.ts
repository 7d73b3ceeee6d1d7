import { z } from "zod";
import { forceKinds } from "#lib/law/force";
import { languages } from "#lib/law/language";
import { workTypes } from "#lib/law/work";
import type { SearchAnswer } from "#lib/search/answer";
import { facets, lastPage, longestQuery, mostHits, mostValues, sorts } from "#lib/search/request";
import { endReader } from "../../_requests/references";
import { countUpTo } from "./countUpTo";

/** A work or act, or a provision of it: an address path without an edition. */
const addressOfEnd = z.string().refine((text) => endReader.read(text) !== null, endReader.allowed);

/** The parameters of `/api/search`. `fromQuery` has the last word on values; a test holds the two together. */
export const searchParameters = z.strictObject({
  q: z.string().trim().max(longestQuery, `at most ${longestQuery} characters`).optional(),
  type: z.array(z.enum(workTypes)).max(mostValues).optional(),
  work: z
    .array(z.string().regex(/^[a-z0-9-]{1,100}$/, "ids of works"))
    .max(mostValues)
    .optional(),
  language: z.array(z.enum(languages)).max(mostValues).optional(),
  section: z
    .array(z.string().regex(/^\/?[^@]+\/[^@]+$/, "sections of a work, as in WORK/sec-II"))
    .max(mostValues)
    .optional(),
  topic: z
    .array(z.string().regex(/^[a-z][a-z-]{0,50}$/, "ids of topics"))
    .max(mostValues)
    .optional(),
  year: z
    .array(z.string().regex(/^\d{4}$/, "years of four digits"))
    .max(mostValues)
    .optional(),
  force: z.array(z.enum(forceKinds)).max(mostValues).optional(),
  cites: z.array(addressOfEnd).max(mostValues).optional(),
  sort: z.enum(sorts).optional(),
  page: countUpTo(lastPage).optional(),
  limit: countUpTo(mostHits).optional(),
});

const place = {
  work: z.string(),
  edition: z.string(),
  eId: z.string(),
  label: z.string(),
  title: z.string(),
  force: z.string().nullable(),
  url: z.string(),
};
const count = z.int().min(0);
const facetValues = z.array(z.strictObject({ value: z.string(), label: z.string(), count, rule: z.array(z.string()).exactOptional() }));

/** The answer of `/api/search` (contract, section 6). */
export const searchAnswer = z.strictObject({
  query: z.strictObject({
    q: z.string(),
    page: count,
    limit: count,
    sort: z.enum(sorts),
    filters: z.strictObject({
      type: z.array(z.enum(workTypes)).exactOptional(),
      work: z.array(z.string()).exactOptional(),
      language: z.array(z.enum(languages)).exactOptional(),
      section: z.array(z.string()).exactOptional(),
      topic: z.array(z.string()).exactOptional(),
      year: z.array(z.int()).exactOptional(),
      force: z.array(z.enum(forceKinds)).exactOptional(),
      cites: z.array(z.string()).exactOptional(),
    }),
  }),
  engine: z.enum(["meilisearch", "library"]),
  goto: z.array(z.strictObject(place)),
  total: count,
  relaxed: z.strictObject({ matched: count, of: count }).nullable(),
  hits: z.array(
    z.strictObject({
      ...place,
      language: z.enum(languages),
      type: z.enum(workTypes),
      snippet: z.array(z.strictObject({ text: z.string(), mark: z.boolean() })),
      citedBy: count,
      reason: z.enum(["words", "synonym", "topic", "translation", "fewer", "citing"]),
    }),
  ),
  facets: z.strictObject(
    Object.fromEntries(facets.map((facet) => [facet, facetValues])) as Record<keyof SearchAnswer["facets"], typeof facetValues>,
  ),
  understood: z.strictObject({
    ...{ words: z.array(z.string()), phrases: z.array(z.string()), excluded: z.array(z.string()) },
    names: z.array(
      z.strictObject({
        ...{ from: z.string(), to: z.string(), language: z.enum(languages), kind: z.enum(["synonym", "translation", "topic"]) },
      }),
    ),
    keyboard: z.string().nullable(),
    spelling: z.array(z.strictObject({ from: z.string(), to: z.string() })),
    isLoose: z.boolean(),
    noSuchProvision: z
      .strictObject({ label: z.string(), work: z.string(), title: z.string(), nearest: z.array(z.strictObject(place)) })
      .nullable(),
  }),
  suggestions: z.strictObject({ queries: z.array(z.string()), without: count.nullable() }),
  tookMs: count,
}) satisfies z.ZodType<SearchAnswer>;
