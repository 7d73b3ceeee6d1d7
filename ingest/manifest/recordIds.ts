import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Checksums } from "#ingest/manifest/checksums";
import { faultSentence } from "#ingest/manifest/fault";
import type { ListedWork } from "#ingest/manifest/listedWork";
import { identityOf, type PublishedId, publishedIdsFile, readPublishedIds } from "#ingest/manifest/publishedIds";
import { inOneStep } from "#lib/inOneStep";

/** One line an id, so that a person can take it out, and that versions of the file can be compared. */
const textOf = (ids: ReadonlyMap<string, PublishedId>): string => {
  const sorted = [...ids].sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted
    .map(
      ([id, { title, type, date, akn, sources, isWithdrawn }]) =>
        `${JSON.stringify({ id, title, type, date, akn, sources, isWithdrawn })}\n`,
    )
    .join("");
};

/** A work without sources, as one that was withdrawn, keeps those that it had: they tell it from others. */
const keepingSources = (now: PublishedId, before: PublishedId | undefined): PublishedId =>
  now.sources.length > 0 ? now : { ...now, sources: before?.sources ?? [] };

/**
 * Remembers the ids of works that were published, in one step; nothing is written if nothing changed. What the file says is asked
 * right before: another run may have added ids since this one began, and a person taken some out.
 *
 * @returns why they could not be remembered, as a sentence; null: they are.
 */
export async function recordIds(dir: string, works: readonly ListedWork[], sums: Checksums): Promise<string | null> {
  const recorded = await readPublishedIds(dir);
  if (!recorded.ok) return `${faultSentence(recorded.failure)} The ids of this run are not in it.`;
  const before = recorded.value ?? new Map();
  const now = works.map((it): readonly [string, PublishedId] => {
    return [it.work.id, keepingSources(identityOf(it, sums), before.get(it.work.id))];
  });
  const text = textOf(new Map([...before, ...now]));
  if (recorded.value !== null && text === textOf(before)) return null;
  // Flushed: an empty file, as a power cut leaves it, would say that no id is taken.
  return inOneStep(join(dir, publishedIdsFile), (beside) => writeFile(beside, text, { flush: true })).then(
    () => null,
    () => `${join(dir, publishedIdsFile)} cannot be written: ids may be used again unnoticed.`,
  );
}
