import { insideUnits } from "#lib/law/citation/insideUnits";
import type { FindInside } from "#lib/law/citation/resolve";
import { type EId, parseEId } from "#lib/law/eId";
import type { Database } from "#lib/store/database";
import { eIdsOf } from "#lib/store/held";

/** Editions whose eIds are kept at a time: a collection's texts mostly cite a few acts. */
const kept = 64;

type Known = { readonly all: ReadonlySet<string>; readonly inside: FindInside };

const valid = (text: string): readonly EId[] => {
  const eId = parseEId(text);
  return eId.ok ? [eId.value] : [];
};

/** The eIds of editions that are asked for, each read once while it is kept; the one read first goes first. */
export class EIdSets {
  private readonly sets = new Map<string, Promise<Known>>();

  constructor(private readonly database: Database) {}

  private read(work: string, edition: string): Promise<Known> {
    const key = `${work}@${edition}`;
    const known = this.sets.get(key);
    if (known !== undefined) return known;
    const [first] = this.sets.keys();
    if (first !== undefined && this.sets.size >= kept) this.sets.delete(first);
    const set = eIdsOf(this.database, work, edition).then((all) => ({ all, inside: insideUnits([...all].flatMap(valid)) }));
    this.sets.set(key, set);
    return set;
  }

  readonly hasIn =
    (work: string, edition: string) =>
    async (eId: EId): Promise<boolean> =>
      (await this.read(work, edition)).all.has(eId);

  readonly insideIn =
    (work: string, edition: string): FindInside =>
    async (step) =>
      (await this.read(work, edition)).inside(step);
}
