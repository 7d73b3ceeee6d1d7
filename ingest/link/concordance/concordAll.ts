import { suggestConcordance } from "#ingest/link/concordance/suggest";
import { type Wanted, wantedConcordances } from "#ingest/link/concordance/wanted";
import type { Correspondence, StatedConcordance } from "#lib/law/concordance";
import type { Provision } from "#lib/law/provision";
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

/** What is stated of provisions that the two texts have: a line that names none of them says nothing. */
export function known(
  stated: StatedConcordance["provisions"],
  before: readonly Pick<Provision, "eId">[],
  after: readonly Pick<Provision, "eId">[],
): StatedConcordance["provisions"] {
  const [earlier, later] = [before, after].map((list) => new Set(list.map(({ eId }) => eId)));
  return stated.flatMap(([from, to]): StatedConcordance["provisions"] => {
    const found = to.filter((eId) => later?.has(eId));
    return earlier?.has(from) && (found.length > 0 || to.length === 0) ? [[from, found]] : [];
  });
}

async function make(library: Library, { before, after, isShared, stated }: Wanted): Promise<readonly Correspondence[]> {
  const [earlier = [], later = []] = await Promise.all(
    [before, after].map(({ work, edition }) => library.range(work, edition, 1, Number.MAX_SAFE_INTEGER)),
  );
  return corrected(isShared ? suggestConcordance(earlier, later) : [], known(stated, earlier, later));
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
