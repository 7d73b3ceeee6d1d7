import { access } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { ManifestFault } from "#ingest/manifest/fault";
import { type FieldPath, fieldName, messageOf, pathsOf } from "#ingest/manifest/field";
import type { ListedWork } from "#ingest/manifest/listedWork";
import { readYaml, type YamlFile } from "#ingest/manifest/yamlFile";
import { parseWorkSegment } from "#lib/law/address";
import type { StatedCorrection } from "#lib/law/correction";
import { type PartialDate, parseDate } from "#lib/law/date";
import { type EId, eIdOfPath, parseEId } from "#lib/law/eId";

/** The file beside the manifest in which editors say what they read in the place of misprints. */
export const correctionsFile = "corrections.yaml";

/** Provisions are written as eIds, `art_44__para_1`, or as addresses have them, `art-44/para-1`. */
function eIdOf(text: string): EId | null {
  const eId = text.includes("_") ? parseEId(text) : eIdOfPath(text);
  return eId.ok ? eId.value : null;
}

/** `work@edition`, as addresses have it. */
function editionOf(text: string): string | null {
  const segment = parseWorkSegment(text);
  return segment.ok && segment.value.edition !== null ? `${segment.value.work}@${segment.value.edition}` : null;
}

const correction = z.strictObject({
  edition: z.string().refine((text) => editionOf(text) !== null, "is not a work with its edition, like constitution@2001-01-01.en"),
  eId: z.string().refine((text) => eIdOf(text) !== null, "is not a provision like art_44__para_1"),
  printed: z.string().min(1),
  readAs: z.string(),
  who: z.string().min(1),
  when: z
    .union([z.string(), z.int()])
    .transform(String)
    .refine((text) => parseDate(text).ok, "is not a date like 2026-01-31")
    .transform((text) => text as PartialDate),
});
const schema = z.array(correction);

/** The JSON Schema that editors use to complete and check the file. */
export const correctionsJsonSchema = (): unknown => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });

/** What editors say of each edition, by `work@edition`. */
export type StatedCorrections = ReadonlyMap<string, readonly StatedCorrection[]>;
export type ReadCorrections = { readonly corrections: StatedCorrections; readonly faults: readonly ManifestFault[] };

const faultAt = (lineOf: YamlFile["lineOf"], path: FieldPath, message: string): ManifestFault => ({
  ...{ file: correctionsFile, line: lineOf(path), field: fieldName(path), message },
});

function byEdition(entries: z.infer<typeof schema>): StatedCorrections {
  const found = new Map<string, StatedCorrection[]>();
  for (const { edition, eId, ...said } of entries) {
    const [key, id] = [editionOf(edition), eIdOf(eId)];
    if (key !== null && id !== null) found.set(key, [...(found.get(key) ?? []), { ...said, eId: id }]);
  }
  return found;
}

/** Reads what editors say, or everything that is wrong with the form of it; without a file they say nothing. */
export async function readCorrections(dir: string, works: readonly ListedWork[]): Promise<ReadCorrections> {
  const path = join(dir, correctionsFile);
  const none: StatedCorrections = new Map();
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return { corrections: none, faults: [] };
  const yaml = await readYaml(path, "it needs a list of corrections");
  if (!yaml.ok) return { corrections: none, faults: [{ file: correctionsFile, field: "", ...yaml.failure }] };
  const { values, lineOf } = yaml.value;
  const parsed = schema.safeParse(values, { reportInput: true });
  const known = { "": Object.keys(correction.shape) };
  const faultsOfForm = (parsed.error?.issues ?? []).flatMap((issue) =>
    pathsOf(issue).map((at) => faultAt(lineOf, at, messageOf(issue, known))),
  );
  const listed = new Set(works.flatMap(({ editions }) => editions.map(({ work, id }) => `${work}@${id}`)));
  const unknown = (parsed.data ?? []).flatMap(({ edition }, index) =>
    listed.has(editionOf(edition) ?? "") ? [] : [faultAt(lineOf, [index, "edition"], `the manifest lists no edition ${edition}`)],
  );
  return { corrections: byEdition(parsed.data ?? []), faults: [...faultsOfForm, ...unknown] };
}
