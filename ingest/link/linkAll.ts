import { createHash } from "node:crypto";
import { auditEntry } from "#ingest/auditEntry";
import { EIdSets } from "#ingest/link/eIdSets";
import { knownWorks } from "#ingest/link/knownWorks";
import type { Collection, Linkable, Linked } from "#ingest/link/linkable";
import { linkEdition } from "#ingest/link/linkEdition";
import type { Edition, Work } from "#lib/law/work";
import { type HeldLinks, heldLinks } from "#lib/store/held";
import type { Library } from "#lib/store/library";
import type { WorkRecord } from "#lib/store/rows";
import type { LibraryWriter } from "#lib/store/writer";

const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

const recordOf = ({ editions: _, ...record }: Work): WorkRecord => record;

/**
 * What an edition's references rest on: the code and the names and days of all works (`base`), its own text, and the texts it leads to.
 */
function fingerprints(base: string, held: readonly HeldLinks[]): (edition: Edition, cited: readonly string[]) => string {
  const texts = new Map<string, string[]>();
  for (const { work, edition, fingerprint } of held) texts.set(work, [...(texts.get(work) ?? []), `${work}@${edition} ${fingerprint}`]);
  return ({ work, id }, cited) => {
    const own = texts.get(work)?.filter((text) => text.startsWith(`${work}@${id} `)) ?? [];
    const around = [...new Set(cited)].flatMap((it) => texts.get(it) ?? []);
    return digest([base, [...new Set([...own, ...around])].sort()]);
  };
}

const citedIn = ({ references }: Linked): readonly string[] => [
  ...new Set(references.flatMap(({ reference }) => reference.targets.flatMap(({ work }) => work ?? []))),
];

/**
 * The second pass: links every edition whose text, or whose targets, or the names of works have changed. It alone needs
 * every work, and asks the library under construction for them.
 *
 * @param library the library that `writer` writes, opened for reading.
 */
export async function linkAll(library: Library, writer: LibraryWriter, code: string): Promise<void> {
  const works = await library.works();
  const base = digest([code, works.map(({ facts: _, ...work }) => work)]);
  const editions = new Map(works.map((work) => [work.id, work.editions]));
  const collection: Collection = {
    known: knownWorks(works.map(recordOf)),
    editionsOf: (work) => editions.get(work) ?? [],
    hasIn: new EIdSets(library.database).hasIn,
  };
  const held = await heldLinks(library.database);
  const fingerprintOf = fingerprints(base, held);
  const links = new Map(held.map((it) => [`${it.work}@${it.edition}`, it]));
  for (const work of works) {
    for (const edition of work.editions) {
      const made = links.get(`${work.id}@${edition.id}`);
      if (made?.linked === fingerprintOf(edition, made?.citedWorks ?? [])) continue;
      const found = await linkEdition(await linkableOf(library, work, edition), collection);
      await writer.putReferences(work.id, edition.id, {
        fingerprint: fingerprintOf(edition, citedIn(found)),
        references: found.references,
        audit: found.problems.map((problem) => auditEntry(problem, edition)),
      });
    }
  }
}

async function linkableOf(library: Library, work: Work, edition: Edition): Promise<Linkable> {
  const provisions = await library.range(work.id, edition.id, 1, Number.MAX_SAFE_INTEGER);
  return { work: recordOf(work), edition, facts: work.facts, provisions, entries: await library.entries(work.id, edition.id) };
}
