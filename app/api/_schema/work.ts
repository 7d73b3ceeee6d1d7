import { z } from "zod";
import { languages } from "#lib/law/language";
import { provisionKinds } from "#lib/law/provision";
import { formats, legalValues, rightsKinds, workTypes } from "#lib/law/work";

const text = z.string().nullable();
const translated = z.partialRecord(z.enum(languages), z.string());

const edition = z.strictObject({
  id: z.string(),
  date: text,
  language: z.enum(languages),
  label: text,
  format: z.enum(formats),
  legalValue: z.enum(legalValues).nullable(),
  origin: z.strictObject({ url: text, retrieved: text, licence: text }),
  /** The first day on which a later wording held; null while none is known. */
  supersededOn: text,
  url: z.string(),
});

/** A work as the API gives it. A field without a value is null. */
export const workSchema = z.strictObject({
  id: z.string(),
  held: z.boolean(),
  type: z.enum(workTypes),
  title: translated,
  aliases: z.array(z.string()),
  adopted: text,
  /** Of an act: its number, and who or what adopted it. */
  number: text,
  adoptedBy: translated,
  inForce: z.strictObject({ from: text, to: text }),
  force: text,
  replacedBy: text,
  jurisdiction: text,
  akn: text,
  wordings: z.array(z.string()),
  rights: z.enum(rightsKinds),
  /** That the work was taken out of the library: when, and why. Its addresses answer 410. */
  withdrawn: z.strictObject({ on: text, reason: translated }).nullable(),
  /** The same of single editions. */
  withdrawnEditions: z.array(z.strictObject({ id: z.string(), on: text, reason: translated })),
  source: text,
  authors: z.array(z.string()),
  affiliations: z.array(z.string()),
  doi: text,
  journal: text,
  volume: text,
  issue: text,
  pages: text,
  issn: text,
  received: text,
  accepted: text,
  published: text,
  keywords: z.partialRecord(z.enum(languages), z.array(z.string())),
  editions: z.array(edition),
  url: z.string(),
});

/** The answer of `/api/works`. */
export const worksAnswer = z.strictObject({ works: z.array(workSchema) });

/** A provision with a place of its own in the table of contents, and what is inside. */
export const treeEntry = z.strictObject({
  eId: z.string(),
  kind: z.enum(provisionKinds),
  num: text,
  heading: text,
  label: z.string(),
  url: z.string(),
  get children() {
    return z.array(treeEntry);
  },
});

/** The answer of `/api/works/{work}[@{edition}]`; `edition` is null for an act that is named and not held. */
export const workAnswer = z.strictObject({ work: workSchema, edition: text, tree: z.array(treeEntry) });
