import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import { chunks } from "#lib/store/chunks";
import { citedBySql } from "#lib/store/citations";
import type { Database, Statement } from "#lib/store/database";
import { leadingElsewhere, leadsOf } from "#lib/store/leads";
import { eIdSteps } from "#lib/store/provisionsAt";
import { provisionOfRow, type WorkRecord, workOfRow } from "#lib/store/rows";
import type { SearchWords } from "#lib/store/searchWords";
import { termsOf } from "#lib/store/termsOf";

/** Where more of a library than this share changes, everything is counted again: that takes no longer. */
export const mostChanged = 0.2;

/** How the words of provisions are made: for what goes, whose words the full-text table does not give back. */
export type WordsOf = (provisions: readonly Provision[], work: WorkRecord) => readonly SearchWords[];

/** What searches would else count each time they ask, counted anew over the whole library. */
export const countAll: readonly Statement[] = [
  { sql: "DELETE FROM vocabulary" },
  { sql: "INSERT INTO vocabulary SELECT term, doc FROM words_counted" },
  { sql: "DELETE FROM cited" },
  { sql: `INSERT INTO cited SELECT id, count FROM (SELECT p.id, ${citedBySql} AS count FROM provisions AS p) WHERE count > 0` },
  { sql: "DELETE FROM recounted" },
];

const ofEdition = "work = ? AND edition = ?";

/** Begins to note what changes in a library. */
export async function startCounting(database: Database, wordsOf: WordsOf): Promise<Counting> {
  const total = await database.first("SELECT coalesce(sum(records), 0) AS records FROM editions");
  return new Counting(database, wordsOf, Number(total?.records) * mostChanged);
}

/**
 * Notes what changes in a library whose counts were right, so that only they are counted again: terms by adding and taking away,
 * citations for the provisions that what came and what went leads to. What it notes grows with the change, not with the library.
 */
export class Counting {
  private readonly terms = new Map<string, number>();
  /** Works with eIds that references lead to, or led to, as JSON. */
  private readonly targets = new Set<string>();
  /** Provisions that stayed and lead elsewhere than before: work, edition and eId as JSON. */
  private readonly led = new Set<string>();
  private readonly editions = new Map<string, readonly [string, string]>();
  /** Provisions that came or went. */
  private changed = 0;

  /** @param most provisions that may change, or be cited otherwise, before it takes no longer to count everything. */
  constructor(
    private readonly database: Database,
    private readonly wordsOf: WordsOf,
    private readonly most: number,
  ) {}

  /** Whether so much has changed that everything is to be counted: then nothing more is noted. */
  get isOver(): boolean {
    return Math.max(this.changed, this.targets.size, this.led.size) > this.most;
  }

  private add(words: readonly SearchWords[], sign: 1 | -1): void {
    this.changed += words.length;
    for (const found of words.flatMap((it) => [...termsOf(it)])) this.terms.set(found, (this.terms.get(found) ?? 0) + sign);
  }

  /** Before an edition goes. */
  async takeAway(work: string, edition: string): Promise<void> {
    if (this.isOver) return;
    const [record, rows] = await Promise.all([
      this.database.first("SELECT record FROM works WHERE id = ?", [work]),
      this.database.all(`SELECT * FROM provisions WHERE ${ofEdition} ORDER BY position`, [work, edition]),
    ]);
    if (record !== null) this.add(this.wordsOf(rows.map(provisionOfRow), workOfRow(record)), -1);
    await this.touchTargets(work, edition);
    this.editions.delete(`${work}@${edition}`);
  }

  /** After an edition came. */
  bring(work: string, edition: string, words: readonly SearchWords[]): void {
    if (this.isOver) return;
    this.add(words, 1);
    this.editions.set(`${work}@${edition}`, [work, edition]);
  }

  /** Lets other references take the place of those of an edition. */
  async relink(work: string, edition: string, replace: () => Promise<void>): Promise<void> {
    const before = this.isOver ? null : await leadsOf(this.database, work, edition);
    await this.touchTargets(work, edition);
    await replace();
    await this.touchTargets(work, edition);
    if (before === null || this.editions.has(`${work}@${edition}`)) return;
    const after = await leadsOf(this.database, work, edition);
    for (const eId of leadingElsewhere(before, after)) this.led.add(JSON.stringify([work, edition, eId]));
  }

  /** Before the references of an edition go, and after they came. */
  private async touchTargets(work: string, edition: string): Promise<void> {
    if (this.isOver) return;
    const rows = await this.database.all(
      `SELECT DISTINCT t.work, t.eId FROM refs AS r JOIN targets AS t ON t.ref = r.id
        WHERE r.work = ? AND r.edition = ? AND t.work IS NOT NULL AND t.eId IS NOT NULL`,
      [work, edition],
    );
    for (const row of rows) for (const step of eIdSteps(String(row.eId) as EId)) this.targets.add(JSON.stringify([row.work, step]));
  }

  private async countTerms(): Promise<void> {
    const changed = [...this.terms].filter(([, by]) => by !== 0);
    for (const chunk of chunks(changed)) {
      await this.database.write([
        {
          sql: `INSERT INTO vocabulary SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
            ON CONFLICT (term) DO UPDATE SET doc = doc + excluded.doc`,
          args: [JSON.stringify(chunk)],
        },
        { sql: "DELETE FROM vocabulary WHERE doc <= 0 AND term IN (SELECT value ->> 0 FROM json_each(?))", args: [JSON.stringify(chunk)] },
      ]);
    }
  }

  private async rowsToCount(): Promise<{ readonly own: ReadonlySet<number>; readonly others: ReadonlySet<number> }> {
    const [own, others] = [new Set<number>(), new Set<number>()];
    for (const [work, edition] of this.editions.values()) {
      const rows = await this.database.all(`SELECT id FROM provisions WHERE ${ofEdition}`, [work, edition]);
      for (const { id } of rows) own.add(Number(id));
    }
    for (const chunk of chunks(this.targets)) {
      const rows = await this.database.all(
        "SELECT id FROM provisions WHERE (eId, work) IN (SELECT value ->> 1, value ->> 0 FROM json_each(?))",
        [`[${chunk.join()}]`],
      );
      for (const { id } of rows) if (!own.has(Number(id))) others.add(Number(id));
    }
    return { own, others };
  }

  private async rowsLed(): Promise<readonly number[]> {
    const found: number[] = [];
    for (const chunk of chunks(this.led)) {
      const rows = await this.database.all(
        `SELECT id FROM provisions
          WHERE (work, edition, eId) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))`,
        [`[${chunk.join()}]`],
      );
      found.push(...rows.map(({ id }) => Number(id)));
    }
    return found;
  }

  /** Counts the citations of rows again, and gives those whose number is another one now. */
  private async recount(rows: Iterable<number>): Promise<readonly number[]> {
    const changed: number[] = [];
    for (const chunk of chunks(rows)) {
      const counted = await this.database.all(
        `SELECT id, count FROM (SELECT p.id, ${citedBySql} AS count, coalesce((SELECT count FROM cited WHERE row = p.id), 0) AS before
          FROM provisions AS p WHERE p.id IN (SELECT value FROM json_each(?))) WHERE count <> before`,
        [JSON.stringify(chunk)],
      );
      await this.database.write([
        {
          sql: "INSERT OR REPLACE INTO cited SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE value ->> 1 > 0",
          args: [JSON.stringify(counted.map(({ id, count }) => [id, count]))],
        },
        {
          sql: "DELETE FROM cited WHERE row IN (SELECT value FROM json_each(?))",
          args: [JSON.stringify(counted.filter(({ count }) => count === 0).map(({ id }) => id))],
        },
      ]);
      changed.push(...counted.map(({ id }) => Number(id)));
    }
    return changed;
  }

  /** Brings all counts up to what the library holds now; gives rows of editions that stayed which cite, or are cited, otherwise. */
  async count(): Promise<readonly number[]> {
    await this.countTerms();
    const { own, others } = await this.rowsToCount();
    await this.recount(own);
    return [...new Set([...(await this.recount(others)), ...(await this.rowsLed())])];
  }
}
