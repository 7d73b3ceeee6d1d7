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
  /** The number that an id given more than once is tried with next. */
  private readonly next = new Map<string, number>();

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
    const stem = `${id}${separator}`;
    for (let count = this.next.get(stem) ?? 2; ; count += 1) {
      if (!this.take(`${stem}${count}`)) continue;
      this.next.set(stem, count + 1);
      return `${stem}${count}`;
    }
  }
}
