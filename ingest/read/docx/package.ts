import type { Container } from "#ingest/read/docx/container";
import { type Relation, readRelations, relationsOf } from "#ingest/read/docx/relations";
import { failures } from "#ingest/read/failures";
import type { XmlFault } from "#ingest/read/xml/xml";
import type { ReadFailure } from "#ingest/stage";

/** Ends the reading of a package: thrown by its parts, and caught where the package was opened. */
export class Unreadable extends Error {
  constructor(readonly failure: ReadFailure) {
    super(failure.message);
  }
}

export const isFault = (value: object): value is XmlFault => "reason" in value && "column" in value;

/** The parts of a document as they point to each other. Every question ends the reading if its part is broken. */
export class Package {
  private readonly relations = new Map<string, ReadonlyMap<string, Relation>>();

  constructor(
    private readonly container: Container,
    private readonly file: string,
  ) {}

  /** What `read` makes of a part; null where the package has none of this name. */
  async read<Value extends object>(part: string, read: (xml: string) => Value | XmlFault): Promise<Value | null> {
    const xml = await this.container.part(part);
    if (!xml.ok) throw new Unreadable(xml.failure);
    if (xml.value === null) return null;
    const value = read(xml.value);
    if (isFault(value)) throw new Unreadable(failures.notWellFormed(this.file, part, value));
    return value;
  }

  /** Where a part points, by the ids of its relations. */
  async relationsOf(part: string): Promise<ReadonlyMap<string, Relation>> {
    const known = this.relations.get(part);
    if (known !== undefined) return known;
    const found = (await this.read(relationsOf(part), (xml) => readRelations(xml, part))) ?? new Map<string, Relation>();
    this.relations.set(part, found);
    return found;
  }

  /** The parts of a kind that a part points to. */
  async related(part: string, kind: string): Promise<readonly string[]> {
    const relations = await this.relationsOf(part);
    return [...relations.values()].filter((relation) => relation.kind === kind && !relation.isOutside).map(({ target }) => target);
  }

  /** What `read` makes of the first part of a kind that a part points to; `otherwise` where there is none. */
  async readRelated<Value extends object>(
    part: string,
    kind: string,
    read: (xml: string) => Value | XmlFault,
    otherwise: Value,
  ): Promise<Value> {
    const [name] = await this.related(part, kind);
    return (name === undefined ? null : await this.read(name, read)) ?? otherwise;
  }

  get hasPictures(): boolean {
    return this.container.names.some((name) => /^word\/media\//.test(name));
  }
}
