import { z } from "zod";
import { isWorkId } from "#lib/law/address";
import { type PartialDate, parseDate } from "#lib/law/date";
import { lawForms } from "#lib/law/form";
import { isIssn } from "#lib/law/issn";
import { languages } from "#lib/law/language";
import { formats, legalValues, rightsKinds, workTypes } from "#lib/law/work";

/**
 * The form of a manifest (contract, section 2). Unknown keys are refused: a misspelt one would otherwise be a fact that
 * silently goes missing. What is absent is not stated; nothing has a default that claims a fact.
 */
const noDate = ({ input }: { readonly input?: unknown }): string => {
  const value = typeof input === "string" || typeof input === "number" ? `"${String(input).slice(0, 40)}" ` : "";
  return `${value}is not a date like 1995, 1995-08 or 1995-08-30`;
};
const date = z
  .union([z.string(), z.int()], { error: noDate })
  .transform(String)
  .refine((text) => parseDate(text).ok, { error: noDate })
  .transform((text) => text as PartialDate);

const language = z.enum(languages);
const translated = z.partialRecord(language, z.string().min(1)).refine((it) => Object.keys(it).length > 0, "needs at least one language");
const lines = z.array(z.string().min(1));
/** A number as people write it, `4` or `2(77)`: YAML reads the first as a number. */
const printed = z.union([z.string().min(1), z.int()]).transform(String);
const issn = z.string().refine(isIssn, "is not an ISSN: eight figures like 2049-3630, of which the last follows from the others");

const id = z.string().refine(isWorkId, "is not an id: small letters, digits and hyphens, and none of the site's own first segments");
const url = z.url({ error: "is not an address like https://example.org/law" });

const origin = z.strictObject({ url: url.optional(), retrieved: date.optional(), licence: z.string().optional() });

const withdrawal = z.strictObject({ on: date.optional(), reason: translated });

const edition = z.strictObject({
  date: date.optional(),
  language,
  label: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is not a label: small letters, digits and hyphens")
    .optional(),
  source: z.string().min(1),
  format: z.enum(formats).optional(),
  legalValue: z.enum(legalValues).optional(),
  origin: origin.optional(),
  withdrawn: withdrawal.optional(),
});

/** Compares no further than both dates are known: May 1998 to 1998 may be right. */
const isInOrder = (from: string, to: string): boolean => from.slice(0, to.length) <= to.slice(0, from.length);

const forcePeriod = z
  .strictObject({ from: date.optional(), to: date.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || isInOrder(from, to), "ends before it begins");

export const actSchema = z.strictObject({
  id,
  type: z.enum(workTypes).optional(),
  title: translated,
  aliases: lines.optional(),
  adopted: date.optional(),
  number: printed.optional(),
  adoptedBy: translated.optional(),
  inForce: forcePeriod.optional(),
  replacedBy: z.string().optional(),
  jurisdiction: z.string().optional(),
  akn: z.string().optional(),
  url: url.optional(),
});

export const workSchema = z.strictObject({
  ...actSchema.shape,
  type: z.enum(workTypes),
  published: date.optional(),
  wordings: z.array(date).optional(),
  rights: z.enum(rightsKinds).optional(),
  form: z.enum(lawForms).optional(),
  withdrawn: withdrawal.optional(),
  authors: lines.optional(),
  affiliations: lines.optional(),
  doi: z.string().optional(),
  journal: z.string().optional(),
  volume: printed.optional(),
  issue: printed.optional(),
  pages: printed.optional(),
  issn: issn.optional(),
  received: date.optional(),
  accepted: date.optional(),
  abstract: translated.optional(),
  keywords: z.partialRecord(language, lines).optional(),
  editions: z.array(edition).optional(),
});

export const manifestSchema = z.strictObject({
  include: z.union([z.string(), lines], { error: "must be a name of files like acts/**/*.yaml, or a list of such" }).optional(),
  works: z.array(workSchema).optional(),
  acts: z.array(actSchema).optional(),
});

/** The fields that are known in each place, by the innermost name on the way there; "" is the manifest itself. */
export const fieldsIn: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(manifestSchema.shape),
  works: Object.keys(workSchema.shape),
  acts: Object.keys(actSchema.shape),
  editions: Object.keys(edition.shape),
  origin: Object.keys(origin.shape),
  inForce: Object.keys(forcePeriod.shape),
  withdrawn: Object.keys(withdrawal.shape),
};

export type ManifestWork = z.infer<typeof workSchema>;
export type ManifestAct = z.infer<typeof actSchema>;
export type ManifestEdition = z.infer<typeof edition>;

/** The JSON Schema that editors use to complete and check a manifest. */
export const jsonSchema = (): unknown => z.toJSONSchema(manifestSchema, { io: "input", unrepresentable: "any" });
