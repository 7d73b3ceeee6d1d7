import { insideUnits } from "#lib/law/citation/insideUnits";
import type { FindInside } from "#lib/law/citation/resolve";
import { type EId, parseEId } from "#lib/law/eId";
import type { Database } from "#lib/store/database";
import { blocksOf, eIdsOf } from "#lib/store/held";

/** Editions whose eIds are kept at a time: a collection's texts mostly cite a few acts. */
const kept = 64;

type Known = { readonly all: ReadonlySet<string>; readonly blocks: ReadonlyMap<string, number>; readonly inside: FindInside };

/** One block of a provision's text: «часть вторая статьи 5» (contract, section 1, "Blocks"). */
const block = /^(.+)__al_([1-9]\d{0,3})$/;

const holds = ({ all, blocks }: Known, eId: EId): boolean => {
  const [, provision = "", number] = block.exec(eId) ?? [];
  return all.has(eId) || Number(number) <= (blocks.get(provision) ?? 0);
};

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
    const set = this.ask(work, edition);
    this.sets.set(key, set);
    return set;
  }

  private async ask(work: string, edition: string): Promise<Known> {
    const [all, blocks] = [await eIdsOf(this.database, work, edition), await blocksOf(this.database, work, edition)];
    return { all, blocks, inside: insideUnits([...all].flatMap(valid)) };
  }

  readonly hasIn =
    (work: string, edition: string) =>
    async (eId: EId): Promise<boolean> =>
      holds(await this.read(work, edition), eId);

  readonly insideIn =
    (work: string, edition: string): FindInside =>
    async (step) =>
      (await this.read(work, edition)).inside(step);
}
