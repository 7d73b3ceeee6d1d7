import type { Node } from "#ingest/stage";
import type { Language } from "#lib/law/language";
import type { ProvisionKind } from "#lib/law/provision";

/** A node with what is given and nothing else. */
export const nodeOf = (
  eId: string,
  kind: ProvisionKind,
  language: Language,
  given: Partial<Omit<Node, "eId" | "kind" | "language">> = {},
): Node => ({
  ...{ eId, kind, language, status: "in-force", num: [], heading: [], text: [], wrapUp: [], children: [] },
  ...given,
});

/** The ids of one edition: each is given once. */
export class Ids {
  private readonly taken = new Set<string>();

  /** Whether an id is still free, in any case. */
  private take(id: string): boolean {
    const key = id.toLowerCase();
    if (this.taken.has(key)) return false;
    this.taken.add(key);
    return true;
  }

  /** The id itself, else with `separator` and the first number from 2 that is free. */
  unique(id: string, separator: "-" | "."): string {
    if (this.take(id)) return id;
    for (let count = 2; ; count += 1) {
      const other = `${id}${separator}${count}`;
      if (this.take(other)) return other;
    }
  }
}
