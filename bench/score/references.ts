import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { addTo, readJsonLines, type Tally } from "#bench/score/gold";
import type { Provision } from "#lib/law/provision";
import type { Reference } from "#lib/law/reference";
import type { Library } from "#lib/store/library";
import type { StoredReference } from "#lib/store/referenceRows";
import { referencesIn } from "#lib/store/references";

type GoldTarget = { readonly work?: string; readonly act?: string; readonly eId: string | null };

/** A reference as a person judged it. Of another act only that it is another counts. */
export type GoldReference = {
  readonly work: string;
  readonly source: string;
  readonly line: number;
  readonly surface: string;
  readonly kind: Reference["kind"];
  readonly targets: readonly GoldTarget[];
  readonly editionCited?: string;
};

/** What looks like a reference and is none. */
export type GoldNonReference = { readonly work: string; readonly line: number; readonly surface: string; readonly why: string };

export type ReferenceScore = {
  readonly all: Tally;
  readonly byKind: ReadonlyMap<string, Tally>;
  readonly byLanguage: ReadonlyMap<string, Tally>;
  readonly wrong: readonly { readonly gold: GoldReference; readonly found: readonly Reference[] }[];
  readonly linkedNonReferences: readonly GoldNonReference[];
};

/** A surface as judged: runs of space as one; whether an article before a name belongs to it is not judged. */
const squeezed = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^the\s+/i, "");

const targetKey = ({ work, eId }: { readonly work?: string | null; readonly eId: string | null }): string =>
  `${work ?? "another act"} ${eId ?? ""}`;

const sameTargets = (gold: GoldReference, found: Reference): boolean =>
  gold.targets.map(targetKey).sort().join("\n") === found.targets.map(targetKey).sort().join("\n");

const isRight = (gold: GoldReference, found: Reference): boolean =>
  found.kind === gold.kind &&
  squeezed(found.surface) === squeezed(gold.surface) &&
  sameTargets(gold, found) &&
  (gold.editionCited === undefined || found.editionCited === gold.editionCited);

type Held = { readonly provisions: readonly Provision[]; readonly references: readonly StoredReference[] };

/** A work as it is held in its first edition: the one that was judged. */
async function heldOf(library: Library, id: string): Promise<Held> {
  const work = await library.work(id);
  const [edition] = work?.editions ?? [];
  if (edition === undefined) return { provisions: [], references: [] };
  const all = [1, Number.MAX_SAFE_INTEGER] as const;
  return {
    provisions: await library.range(id, edition.id, ...all),
    references: await referencesIn(library.database, id, edition.id, ...all),
  };
}

/** Provisions whose own text stands at or around a line: the last that begins on or before it, and those that begin on it. */
function provisionsAt(provisions: readonly Provision[], line: number): readonly Provision[] {
  const before = provisions.filter((provision) => provision.line <= line);
  const last = Math.max(...before.map((provision) => provision.line), 0);
  return before.filter((provision) => provision.line === last || provision.line === line);
}

function isLinked({ line, surface }: GoldNonReference, { provisions, references }: Held): boolean {
  return provisionsAt(provisions, line).some((provision) =>
    references.some((reference) => {
      const text = reference.source === provision.eId ? (provision[reference.in] ?? "") : "";
      const at = text.indexOf(surface);
      return at >= 0 && reference.start < at + surface.length && reference.end > at;
    }),
  );
}

/** Holds the references of a library against judged ones; each of ours serves for one judgement only. */
export async function scoreReferences(library: Library, file: string): Promise<ReferenceScore> {
  const gold = await readJsonLines<GoldReference>(file);
  const negatives = join(dirname(file), "not-references.jsonl");
  const nonReferences = existsSync(negatives) ? await readJsonLines<GoldNonReference>(negatives) : [];
  const held = new Map<string, Held>();
  for (const { work } of [...gold, ...nonReferences]) if (!held.has(work)) held.set(work, await heldOf(library, work));
  const used = new Set<StoredReference>();
  const [byKind, byLanguage] = [new Map<string, Tally>(), new Map<string, Tally>()];
  const wrong: ReferenceScore["wrong"][number][] = [];
  for (const row of gold) {
    const { provisions = [], references = [] } = held.get(row.work) ?? {};
    const near = references.filter((reference) => reference.source === row.source && !used.has(reference));
    const right = near.find((reference) => isRight(row, reference));
    if (right === undefined) wrong.push({ gold: row, found: near });
    else used.add(right);
    const language = provisions.find(({ eId }) => eId === row.source)?.language ?? "?";
    addTo(byKind, row.kind, right !== undefined);
    addTo(byLanguage, language, right !== undefined);
  }
  return {
    ...{ all: { judged: gold.length, right: gold.length - wrong.length }, byKind, byLanguage, wrong },
    linkedNonReferences: nonReferences.filter((row) => isLinked(row, held.get(row.work) ?? { provisions: [], references: [] })),
  };
}
