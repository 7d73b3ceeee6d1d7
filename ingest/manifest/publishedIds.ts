import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Checksums } from "#ingest/manifest/checksums";
import type { ManifestFault } from "#ingest/manifest/fault";
import type { ListedWork } from "#ingest/manifest/listedWork";
import type { Identity } from "#ingest/manifest/sameWork";
import { dateOfWork } from "#lib/law/work";
import { fail, ok, type Result } from "#lib/result";

/**
 * The file beside the manifest that remembers every id which was ever published, and for which work: it outlives the data folder
 * and the entry, since an id is never used again. Ingest writes it; people only take lines out of it.
 */
export const publishedIdsFile = "ids.jsonl";

/** What an id was published for. */
export type PublishedId = Identity & { readonly isWithdrawn: boolean };
/** Published ids with the line on which the file has each, from 1; null where it is not from the file. */
export type PublishedIds = ReadonlyMap<string, PublishedId & { readonly line: number | null }>;

const schema = z.strictObject({
  id: z.string(),
  title: z.record(z.string(), z.string()),
  type: z.string(),
  date: z.string().nullable(),
  akn: z.string().nullable(),
  sources: z.array(z.string()),
  isWithdrawn: z.boolean(),
});

const unreadable = (line: number): ManifestFault => ({
  ...{ file: publishedIdsFile, line, field: "" },
  message: "does not say what an id was published for; put the file back as it was, or delete it to have it made anew",
});

/** One line: a published id; null if it is none. */
function idIn(line: string): readonly [string, PublishedId] | null {
  try {
    const { id, ...it } = schema.parse(JSON.parse(line));
    return [id, it];
  } catch {
    return null;
  }
}

/** Of two lines with one id, as a merge of two versions of the file may leave them, a withdrawal counts, else the later one. */
function addLine(ids: Map<string, PublishedId & { readonly line: number }>, id: string, it: PublishedId, line: number): void {
  const before = ids.get(id);
  if (before === undefined || it.isWithdrawn || !before.isWithdrawn) ids.set(id, { ...it, line });
}

/** What was recorded; null where nothing was yet. Blank lines say nothing. */
export async function readPublishedIds(dir: string): Promise<Result<PublishedIds | null, ManifestFault>> {
  const text = await readFile(join(dir, publishedIdsFile), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return ok(null);
  const ids = new Map<string, PublishedId & { readonly line: number }>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const found = idIn(line);
    if (found === null) return fail(unreadable(index + 1));
    addLine(ids, ...found, index + 1);
  }
  return ok(ids);
}

/** What an entry of the manifest would be published for. */
export function identityOf({ work, editions }: ListedWork, checksums: Checksums): PublishedId {
  const { title, type, akn, withdrawn } = work;
  const sources = editions.flatMap(({ source }) => checksums[source] ?? []);
  return { title, type, date: dateOfWork(work), akn, sources, isWithdrawn: withdrawn !== undefined };
}
