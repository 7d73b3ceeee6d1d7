import type { EId } from "#lib/law/eId";
import type { Named } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";

/** The eIds of all that a provision's label speaks of: itself and what stands before it in its eId. */
function steps(eId: EId): readonly string[] {
  const parts = eId.split("__");
  return parts.map((_, index) => parts.slice(0, index + 1).join("__"));
}

const editionKey = ({ work, edition }: Pick<Provision, "work" | "edition">): string => `${work}@${edition}`;

/** For provisions from anywhere, what their labels need: asked once an edition. */
export async function namesFor(library: Library, provisions: readonly Provision[]): Promise<(provision: Provision) => readonly Named[]> {
  const editions = new Map<string, readonly Provision[]>();
  for (const it of provisions) editions.set(editionKey(it), [...(editions.get(editionKey(it)) ?? []), it]);
  const found = new Map<string, readonly Named[]>();
  for (const [key, group] of editions) {
    const [first] = group;
    if (first === undefined) continue;
    const wanted = [...new Set(group.flatMap((it) => steps(it.eId)))];
    const rows = await library.database.all(
      "SELECT eId, num, heading FROM provisions WHERE work = ? AND edition = ? AND eId IN (SELECT value FROM json_each(?))",
      [first.work, first.edition, JSON.stringify(wanted)],
    );
    const text = (value: string | number | null | undefined): string | null =>
      value === null || value === undefined ? null : String(value);
    found.set(
      key,
      rows.map((row) => ({ eId: String(row.eId) as EId, num: text(row.num), heading: text(row.heading) })),
    );
  }
  return (provision) => found.get(editionKey(provision)) ?? [];
}
