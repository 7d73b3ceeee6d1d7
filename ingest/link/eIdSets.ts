import type { EId } from "#lib/law/eId";
import type { Database } from "#lib/store/database";
import { eIdsOf } from "#lib/store/held";

/** Editions whose eIds are kept at a time: a collection's texts mostly cite a few acts. */
const kept = 64;

/** The eIds of editions that are asked for, each read once while it is kept; the one read first goes first. */
export class EIdSets {
  private readonly sets = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(private readonly database: Database) {}

  private read(work: string, edition: string): Promise<ReadonlySet<string>> {
    const key = `${work}@${edition}`;
    const known = this.sets.get(key);
    if (known !== undefined) return known;
    const [first] = this.sets.keys();
    if (first !== undefined && this.sets.size >= kept) this.sets.delete(first);
    const set = eIdsOf(this.database, work, edition);
    this.sets.set(key, set);
    return set;
  }

  readonly hasIn =
    (work: string, edition: string) =>
    async (eId: EId): Promise<boolean> =>
      (await this.read(work, edition)).has(eId);
}
