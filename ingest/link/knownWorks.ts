import { stemsOf } from "#lib/language/stem";
import { type NameIndex, nameIndex } from "#lib/law/citation/find";
import type { WorkRecord } from "#lib/store/rows";

/** What texts may name: the works and acts of the manifest, made ready once a run. */
export type KnownWorks = {
  readonly names: NameIndex;
  readonly byId: ReadonlyMap<string, WorkRecord>;
  /** Constitutions answer to "the Constitution", whatever their aliases. */
  readonly constitutions: readonly WorkRecord[];
  /** The jurisdiction of most of them: that of a work which states none. */
  readonly jurisdiction: string;
};

export const stem = (text: string): string => stemsOf(text, /[\u0400-\u04FF]/u.test(text) ? "ru" : "en");

/** Names under which works go; works that share a name share a row, and the day of the text decides between them. */
function namesOf(works: readonly WorkRecord[]): readonly { readonly id: string; readonly names: readonly string[] }[] {
  const byName = new Map<string, string[]>();
  for (const { id, aliases, title } of works) {
    for (const name of new Set([...aliases, ...Object.values(title)])) byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  const byIds = new Map<string, string[]>();
  for (const [name, ids] of byName) byIds.set(ids.join("|"), [...(byIds.get(ids.join("|")) ?? []), name]);
  return [...byIds].map(([id, names]) => ({ id, names }));
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? "";
}

export const knownWorks = (works: readonly WorkRecord[]): KnownWorks => ({
  names: nameIndex(namesOf(works), stem),
  byId: new Map(works.map((work) => [work.id, work])),
  constitutions: works.filter(({ type }) => type === "constitution"),
  jurisdiction: commonest(works.flatMap(({ jurisdiction }) => jurisdiction ?? [])),
});
