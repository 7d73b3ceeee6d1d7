import type { Correspondence, CorrespondenceBasis, PinnedWork, Succession } from "#lib/law/concordance";
import type { EId } from "#lib/law/eId";
import type { Database, Row, Statement } from "#lib/store/database";

/** A concordance as the library keeps it. `fingerprint` says from what it was made. */
export type StoredConcordance = Succession & { readonly fingerprint: string; readonly lines: readonly Correspondence[] };

/** What tells a concordance from all others. */
export const successionKey = ({ before, after }: Succession): string => `${before.work}@${before.edition} ${after.work}@${after.edition}`;

const argsOf = ({ before, after }: Succession): readonly string[] => [before.work, before.edition, after.work, after.edition];

const ofSuccession = "beforeWork = ? AND beforeEdition = ? AND afterWork = ? AND afterEdition = ?";

/** Takes a concordance out. */
export const removeConcordance = (succession: Succession): readonly Statement[] => [
  {
    sql: `DELETE FROM correspondences WHERE concordance IN (SELECT id FROM concordances WHERE ${ofSuccession})`,
    args: argsOf(succession),
  },
  { sql: `DELETE FROM concordances WHERE ${ofSuccession}`, args: argsOf(succession) },
];

/** Puts a concordance in the place of what the library had for the two editions. */
export async function putConcordance(database: Database, it: StoredConcordance): Promise<void> {
  const highest = await database.first("SELECT coalesce(max(id), 0) AS id FROM concordances");
  const id = Number(highest?.id ?? 0) + 1;
  await database.write([
    ...removeConcordance(it),
    {
      sql: "INSERT INTO concordances (id, beforeWork, beforeEdition, afterWork, afterEdition, fingerprint) VALUES (?, ?, ?, ?, ?, ?)",
      args: [id, ...argsOf(it), it.fingerprint],
    },
    ...it.lines.map(({ before, after, basis, likeness }, index) => ({
      sql: "INSERT INTO correspondences VALUES (?, ?, ?, ?, ?, ?)",
      args: [id, index + 1, before, after, basis, likeness],
    })),
  ]);
}

const pinned = (row: Row, side: "before" | "after"): PinnedWork => ({
  work: String(row[`${side}Work`]),
  edition: String(row[`${side}Edition`]),
});

/** A concordance without its lines. */
export type HeldConcordance = Succession & { readonly id: number; readonly fingerprint: string };

/** The concordances of a library; those of two works, or of all. */
export async function heldConcordances(
  database: Database,
  of: { readonly before: string; readonly after: string } | null = null,
): Promise<readonly HeldConcordance[]> {
  const rows = await database.all(
    `SELECT * FROM concordances ${of === null ? "" : "WHERE beforeWork = ? AND afterWork = ?"} ORDER BY id`,
    of === null ? [] : [of.before, of.after],
  );
  return rows.map((row) => ({
    ...{ id: Number(row.id), fingerprint: String(row.fingerprint), before: pinned(row, "before"), after: pinned(row, "after") },
  }));
}

/** The lines of a concordance, stated ones first, then the most alike. */
export async function linesOf(database: Database, concordance: number): Promise<readonly Correspondence[]> {
  const rows = await database.all(
    `SELECT "before", "after", basis, likeness FROM correspondences WHERE concordance = ?
      ORDER BY basis = 'stated' DESC, likeness DESC, position`,
    [concordance],
  );
  return rows.map((row) => ({
    before: String(row.before) as EId,
    after: row.after === null ? null : (String(row.after) as EId),
    basis: String(row.basis) as CorrespondenceBasis,
    likeness: row.likeness === null ? null : Number(row.likeness),
  }));
}

/** The eIds of an edition by what they are in another edition of the same work, through the identity of their provisions. */
export async function sameIn(database: Database, work: string, from: string, to: string): Promise<ReadonlyMap<EId, EId>> {
  const rows = await database.all(
    `SELECT one.eId AS "from", other.eId AS "to" FROM provisions AS one JOIN provisions AS other
      ON other.sameAs = one.sameAs AND other.work = one.work WHERE one.work = ? AND one.edition = ? AND other.edition = ?`,
    [work, from, to],
  );
  return new Map(rows.map((row) => [String(row.from) as EId, String(row.to) as EId]));
}
