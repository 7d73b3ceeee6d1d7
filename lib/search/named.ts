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

const textOf = (value: string | number | null | undefined): string | null => (value === null || value === undefined ? null : String(value));

/** For provisions from anywhere, what their labels need, in one question: each question costs more than the rows it brings. */
export async function namesFor(library: Library, provisions: readonly Provision[]): Promise<(provision: Provision) => readonly Named[]> {
  const wanted = provisions.flatMap((it) => steps(it.eId).map((eId) => JSON.stringify([it.work, it.edition, eId])));
  const rows = await library.database.all(
    `SELECT work, edition, eId, num, heading FROM provisions WHERE (work, edition, eId) IN
      (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))`,
    [`[${[...new Set(wanted)].join()}]`],
  );
  const found = new Map<string, Named[]>();
  for (const row of rows) {
    const key = `${row.work}@${row.edition}`;
    const named = { eId: String(row.eId) as EId, num: textOf(row.num), heading: textOf(row.heading) };
    const inEdition = found.get(key) ?? [];
    inEdition.push(named);
    found.set(key, inEdition);
  }
  return (provision) => found.get(editionKey(provision)) ?? [];
}
