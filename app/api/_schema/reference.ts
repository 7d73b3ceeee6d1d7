import { z } from "zod";
import { languages } from "#lib/law/language";
import { editionBases, referenceFields, referenceKinds, referenceStatuses, wordingStates } from "#lib/law/reference";
import { endReader, lastPage, mostReferences } from "../../_requests/references";
import { countUpTo } from "./countUpTo";

const text = z.string().nullable();
const end = z.string().refine((value) => endReader.read(value) !== null, endReader.allowed);
const mostValues = 50;

/** The parameters of `/api/references`. `format=csv` gives all that the filters leave as one table, so it has no pages. */
export const referenceParameters = z.strictObject({
  from: end.optional(),
  to: end.optional(),
  status: z.array(z.enum(referenceStatuses)).max(mostValues).optional(),
  kind: z.array(z.enum(referenceKinds)).max(mostValues).optional(),
  language: z.array(z.enum(languages)).max(mostValues).optional(),
  page: countUpTo(lastPage).optional(),
  limit: countUpTo(mostReferences).optional(),
  format: z.enum(["json", "csv"]).optional(),
});

/** One thing that a reference may point to. `url` is null where the library has nothing to show of it. */
const target = z.strictObject({
  work: text,
  edition: text,
  eId: text,
  act: text,
  reading: z.int().min(1),
  label: z.string(),
  url: text,
});

/**
 * A reference, as the export has it (contract, section 4), with the names and addresses of both ends. `surface` is null
 * where the owner of the text does not allow its words to be shown.
 */
export const referenceSchema = z.strictObject({
  work: z.string(),
  edition: z.string(),
  source: z.string(),
  label: z.string(),
  url: z.string(),
  in: z.enum(referenceFields),
  start: z.int(),
  end: z.int(),
  surface: text,
  kind: z.enum(referenceKinds),
  status: z.enum(referenceStatuses),
  rule: z.string(),
  targets: z.array(target),
  editionCited: text,
  editionBasis: z.enum(editionBases).nullable(),
  wording: z.enum(wordingStates).nullable(),
});

/** The answer of `/api/references`. */
export const referencesAnswer = z.strictObject({
  query: z.strictObject({
    from: text,
    to: text,
    status: z.array(z.enum(referenceStatuses)),
    kind: z.array(z.enum(referenceKinds)),
    language: z.array(z.enum(languages)),
    page: z.int(),
    limit: z.int(),
  }),
  total: z.int(),
  references: z.array(referenceSchema),
});
