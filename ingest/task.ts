import type { Checksums } from "#ingest/manifest/checksums";
import type { ListedWork } from "#ingest/manifest/listedWork";
import type { Collection } from "#ingest/manifest/manifest";
import { codeFingerprint, editionFingerprint } from "#ingest/write/fingerprint";
import type { StatedCorrection } from "#lib/law/correction";
import type { Renumberings } from "#lib/law/sameAs";
import type { Edition } from "#lib/law/work";

/** An edition of the manifest, with all that decides what is made of it. */
export type Task = {
  readonly listed: ListedWork;
  readonly edition: Edition;
  readonly position: number;
  readonly fingerprint: string;
  /** What files say of the numbers of the work's editions. */
  readonly renumberings: Renumberings;
  /** What editors read in the place of misprints of the edition. */
  readonly corrections: readonly StatedCorrection[];
};

export const keyOf = ({ work, id }: Pick<Edition, "work" | "id">): string => `${work}@${id}`;

/** Every edition of the manifest with the fingerprint of what would be made of it. */
export async function tasksOf(
  { works, renumberings: said, corrections: read }: Collection,
  checksums: Checksums,
): Promise<readonly Task[]> {
  const code = await codeFingerprint();
  return works.flatMap((listed) =>
    listed.editions.map((edition, position) => {
      const renumberings: Renumberings = said.get(listed.work.id) ?? new Map();
      const corrections = read.get(keyOf(edition)) ?? [];
      const checksum = checksums[edition.source] ?? "";
      const fingerprint = editionFingerprint(code, checksum, listed.work, edition, position, renumberings, corrections);
      return { listed, edition, position, fingerprint, renumberings, corrections };
    }),
  );
}
