import { z } from "zod";
import { isWorkId, parseWorkSegment } from "#lib/law/address";
import { parseEditionId } from "#lib/law/edition";
import { type EId, eIdOfPath } from "#lib/law/eId";

/**
 * The files beside the manifest that say which provision is which: `same-as/*.yaml` for two editions of a work whose numbers
 * differ, `concordances/*.yaml` for a law and its successor. Provisions are written as in addresses: `art-44/subpara-15`.
 */
export const sameAsFolder = "same-as";
export const concordanceFolder = "concordances";

/** What stands in the place of a provision where there is none. */
const none = "none";

const eIdOf = (path: string): EId | null => {
  const eId = eIdOfPath(path);
  return eId.ok ? eId.value : null;
};

const path = z.string().refine((text) => eIdOf(text) !== null, "is not a provision as addresses have it, like art-44/subpara-15");
const pathOrNone = z
  .string()
  .refine(
    (text) => text === none || eIdOf(text) !== null,
    `is neither a provision as addresses have it, like art-44/subpara-15, nor ${none}`,
  );

const workId = z.string().refine(isWorkId, "is not the id of a work");
const editionId = z.string().refine((text) => parseEditionId(text).ok, "is not the id of an edition, like 1998-10-07.en");

/** A work in one edition, as addresses have it. */
const pinned = z.string().refine((text) => {
  const segment = parseWorkSegment(text);
  return segment.ok && segment.value.edition !== null;
}, "is not a work with its edition, like civil-code@2022-09-17.ru");

export const sameAsSchema = z.strictObject({
  work: workId,
  edition: editionId,
  as: editionId,
  provisions: z.record(path, pathOrNone),
});

export const concordanceSchema = z.strictObject({
  before: pinned,
  after: pinned,
  provisions: z.record(path, z.union([pathOrNone, z.array(path).min(1)], { error: `must be a provision, a list of such, or ${none}` })),
});

export type SameAsEntry = z.infer<typeof sameAsSchema>;
export type ConcordanceEntry = z.infer<typeof concordanceSchema>;

/** The provisions that a value names: none for `none`. */
export const eIdsNamed = (value: string | readonly string[]): readonly EId[] =>
  (typeof value === "string" ? [value] : value).flatMap((text) => (text === none ? [] : (eIdOf(text) ?? [])));

const editorSchema = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });

/** The JSON Schemas that editors use to complete and check these files. */
export const sameAsJsonSchema = (): unknown => editorSchema(sameAsSchema);
export const concordanceJsonSchema = (): unknown => editorSchema(concordanceSchema);
