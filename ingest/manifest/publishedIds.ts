import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Checksums } from "#ingest/manifest/checksums";
import type { ManifestFault } from "#ingest/manifest/fault";
import type { ListedWork } from "#ingest/manifest/listedWork";
import type { Identity } from "#ingest/manifest/sameWork";
import { inOneStep } from "#lib/inOneStep";
import { dateOfWork } from "#lib/law/work";
import { fail, ok, type Result } from "#lib/result";

/**
 * The file beside the manifest that remembers every id which was ever published, and for which work: it outlives the data folder
 * and the entry, since an id is never used again. Ingest writes it; people only take lines out of it.
 */
export const publishedIdsFile = "ids.jsonl";

/** What an id was published for. */
export type PublishedId = Identity & { readonly isWithdrawn: boolean };
export type PublishedIds = ReadonlyMap<string, PublishedId>;

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

/** What was recorded; null where nothing was yet. */
export async function readPublishedIds(dir: string): Promise<Result<PublishedIds | null, ManifestFault>> {
  const text = await readFile(join(dir, publishedIdsFile), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return ok(null);
  const ids = text.split("\n").map((line) => (line.trim() === "" ? undefined : idIn(line)));
  const damaged = ids.indexOf(null);
  return damaged < 0 ? ok(new Map(ids.flatMap((it) => (it ? [it] : [])))) : fail(unreadable(damaged + 1));
}

/** What an entry of the manifest would be published for. */
export function identityOf({ work, editions }: ListedWork, checksums: Checksums): PublishedId {
  const { title, type, akn, withdrawn } = work;
  const sources = editions.flatMap(({ source }) => checksums[source] ?? []);
  return { title, type, date: dateOfWork(work), akn, sources, isWithdrawn: withdrawn !== undefined };
}

/** One line an id, so that a person can take it out, and that versions of the file can be compared. */
const textOf = (ids: PublishedIds): string => {
  const sorted = [...ids].sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted.map(([id, it]) => `${JSON.stringify({ id, ...it })}\n`).join("");
};

/** The line of an id, from 1. */
export const lineOfId = (ids: PublishedIds, id: string): number => 1 + [...ids.keys()].indexOf(id);

/** A work without sources, as one that was withdrawn, keeps those that it had: they tell it from others. */
const keepingSources = (now: PublishedId, before: PublishedId | undefined): PublishedId =>
  now.sources.length > 0 ? now : { ...now, sources: before?.sources ?? [] };

/**
 * Remembers the ids of works that were published, in one step; nothing is written if nothing changed.
 *
 * @returns false if the corpus folder cannot be written.
 */
export async function recordIds(dir: string, before: PublishedIds | null, works: readonly ListedWork[], sums: Checksums): Promise<boolean> {
  const now = works.map((it): readonly [string, PublishedId] => {
    return [it.work.id, keepingSources(identityOf(it, sums), before?.get(it.work.id))];
  });
  const text = textOf(new Map([...(before ?? []), ...now]));
  if (before !== null && text === textOf(before)) return true;
  // Flushed: an empty file, as a power cut leaves it, would say that no id is taken.
  return inOneStep(join(dir, publishedIdsFile), (beside) => writeFile(beside, text, { flush: true })).then(
    () => true,
    () => false,
  );
}
