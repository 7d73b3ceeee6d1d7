import { suggestConcordance } from "#ingest/link/concordance/suggest";
import { type Wanted, wantedConcordances } from "#ingest/link/concordance/wanted";
import type { Correspondence, StatedConcordance } from "#lib/law/concordance";
import { heldConcordances, successionKey } from "#lib/store/concordances";
import { heldFingerprints } from "#lib/store/held";
import type { Library } from "#lib/store/library";
import type { LibraryWriter } from "#lib/store/writer";

/** What a person says of a provision takes the place of all that was suggested for it. */
export function corrected(suggested: readonly Correspondence[], stated: StatedConcordance["provisions"]): readonly Correspondence[] {
  const named = new Set(stated.map(([before]) => before));
  const lines = stated.flatMap(([before, after]): readonly Correspondence[] =>
    (after.length === 0 ? [null] : after).map((it) => ({ before, after: it, basis: "stated", likeness: null })),
  );
  return [...lines, ...suggested.filter(({ before }) => !named.has(before))];
}

async function make(library: Library, { before, after, isShared, stated }: Wanted): Promise<readonly Correspondence[]> {
  if (!isShared) return corrected([], stated);
  const [earlier, later] = await Promise.all(
    [before, after].map(({ work, edition }) => library.range(work, edition, 1, Number.MAX_SAFE_INTEGER)),
  );
  return corrected(suggestConcordance(earlier ?? [], later ?? []), stated);
}

/**
 * Matches every law of the library with the one that took its place, where both are held and anything about them has changed.
 *
 * @param library the library that `writer` writes, opened for reading.
 * @param stated what the files of the corpus say.
 */
export async function concordAll(
  library: Library,
  writer: LibraryWriter,
  stated: readonly StatedConcordance[],
  code: string,
): Promise<void> {
  const wanted = wantedConcordances(await library.works(), stated, await heldFingerprints(library.database), code);
  const held = new Map((await heldConcordances(library.database)).map((it) => [successionKey(it), it]));
  for (const it of wanted) {
    const key = successionKey(it);
    if (held.get(key)?.fingerprint !== it.fingerprint)
      await writer.putConcordance({ before: it.before, after: it.after, fingerprint: it.fingerprint, lines: await make(library, it) });
    held.delete(key);
  }
  for (const gone of held.values()) await writer.dropConcordance(gone);
}
