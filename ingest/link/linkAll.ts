import { auditEntry } from "#ingest/auditEntry";
import { EIdSets } from "#ingest/link/eIdSets";
import { type KnownWorks, knownWorks } from "#ingest/link/knownWorks";
import type { Collection, Linkable, Linked } from "#ingest/link/linkable";
import { linkEdition } from "#ingest/link/linkEdition";
import { bare, changedNames, digest, digestsOfNames, editionsNaming } from "#ingest/link/names";
import type { Edition, Work } from "#lib/law/work";
import { type HeldLinks, heldLinks } from "#lib/store/held";
import type { Library } from "#lib/store/library";
import { heldNames } from "#lib/store/names";
import { worksCitedBy } from "#lib/store/putLinks";
import type { WorkRecord } from "#lib/store/rows";
import type { LibraryWriter } from "#lib/store/writer";

const recordOf = ({ editions: _, ...record }: Work): WorkRecord => record;

/**
 * What an edition's references rest on: what all rest on (`base`), its own work and text, and the works and texts that it leads to,
 * or in which what it cites was looked for. That a name in it means something else is told by `names`.
 */
function fingerprints(
  base: string,
  works: readonly Work[],
  held: readonly HeldLinks[],
): (edition: Edition, cited: readonly string[]) => string {
  const known = new Map(works.map((work) => [work.id, digest(bare(work))]));
  const texts = new Map<string, string[]>();
  for (const { work, edition, fingerprint } of held) texts.set(work, [...(texts.get(work) ?? []), `${work}@${edition} ${fingerprint}`]);
  return ({ work, id }, cited) => {
    const own = texts.get(work)?.filter((text) => text.startsWith(`${work}@${id} `)) ?? [];
    const around = [...new Set(cited)].sort().map((it) => [known.get(it), texts.get(it)]);
    return digest([base, known.get(work), own, around]);
  };
}

/** What references in every text rest on: the code, the country of those that name none, and what "the Constitution" is. */
const baseOf = (code: string, works: readonly Work[], { jurisdiction }: KnownWorks): string =>
  digest([code, jurisdiction, works.filter(({ type }) => type === "constitution").map(bare)]);

/** Links an edition, and says on which works that rests: those that it leads to, and those in which what it cites was sought in vain. */
async function linkNoting(linkable: Linkable, collection: Collection): Promise<Linked & { readonly citedWorks: readonly string[] }> {
  const asked = new Set<string>();
  const editionsOf: Collection["editionsOf"] = (work) => {
    asked.add(work);
    return collection.editionsOf(work);
  };
  const found = await linkEdition(linkable, { ...collection, editionsOf });
  return { ...found, citedWorks: [...new Set([...asked, ...worksCitedBy(found.references)])] };
}

/**
 * The second pass: links every edition whose text, or whose targets, or the names in it have changed. It alone needs
 * every work, and asks the library under construction for them.
 *
 * @param library the library that `writer` writes, opened for reading.
 */
export async function linkAll(library: Library, writer: LibraryWriter, code: string): Promise<void> {
  const works = await library.works();
  const known = knownWorks(works.map(recordOf));
  const collection = collectionOf(library, works, known);
  const held = await heldLinks(library.database);
  const fingerprintOf = fingerprints(baseOf(code, works, known), works, held);
  const names = digestsOfNames(works);
  const renamed = await editionsNaming(library.database, changedNames(await heldNames(library.database), names));
  const links = new Map(held.map((it) => [`${it.work}@${it.edition}`, it]));
  for (const work of works) {
    for (const edition of work.editions) {
      const key = `${work.id}@${edition.id}`;
      const made = links.get(key);
      if (renamed?.has(key) === false && made?.linked === fingerprintOf(edition, made?.citedWorks ?? [])) continue;
      const found = await linkNoting(await linkableOf(library, work, edition), collection);
      await writer.putReferences(work.id, edition.id, {
        fingerprint: fingerprintOf(edition, found.citedWorks),
        citedWorks: found.citedWorks,
        references: found.references,
        audit: found.problems.map((problem) => auditEntry(problem, edition)),
      });
    }
  }
  await writer.putNames(names);
}

function collectionOf({ database }: Library, works: readonly Work[], known: KnownWorks): Collection {
  const editions = new Map(works.map((work) => [work.id, work.editions]));
  const { hasIn, insideIn } = new EIdSets(database);
  return { known, editionsOf: (work) => editions.get(work) ?? [], hasIn, insideIn };
}

async function linkableOf(library: Library, work: Work, edition: Edition): Promise<Linkable> {
  const provisions = await library.range(work.id, edition.id, 1, Number.MAX_SAFE_INTEGER);
  return { work: recordOf(work), edition, facts: work.facts, provisions, entries: await library.entries(work.id, edition.id) };
}
