import { z } from "zod";
import { languages } from "#lib/law/language";
import { mostSaved } from "../../_saved/savedQuery";

const text = z.string().nullable();

/** What a list can be had as; `json` without a word. */
export const savedFormats = ["json", "csv", "bibtex", "ris"] as const;

/** The parameters of `/api/saved`. `language` is that of names and citations, not of the texts. */
export const savedParameters = z.strictObject({
  p: z.array(z.string()).min(1).max(mostSaved, `at most ${mostSaved} provisions`),
  format: z.enum(savedFormats).optional(),
  language: z.enum(languages).optional(),
});

/** One provision of a list. `text` is null where it has none, or its owner allows none to be shown. */
export const savedSchema = z.strictObject({
  work: z.string(),
  edition: z.string(),
  eId: z.string(),
  label: z.string(),
  title: z.string(),
  language: z.enum(languages),
  force: text,
  text,
  url: z.string(),
});

/** The answer of `/api/saved`. `missing` are entries that the library does not hold. */
export const savedAnswer = z.strictObject({ provisions: z.array(savedSchema), missing: z.array(z.string()) });
