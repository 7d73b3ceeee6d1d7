import { faultSentence } from "#ingest/manifest/fault";
import type { NamedProvision } from "#ingest/manifest/statementFile";
import type { Library } from "#lib/store/library";
import { provisionKey, provisionsAt } from "#lib/store/provisionsAt";

/** Provisions asked for at a time. */
const atOnce = 500;

/** The editions that the library holds, as `work@edition`; one that could not be read is reported by itself. */
async function heldEditions(library: Library, named: readonly NamedProvision[]): Promise<ReadonlySet<string>> {
  const works = await Promise.all([...new Set(named.map(({ work }) => work))].map((id) => library.work(id)));
  return new Set(works.flatMap((work) => work?.editions.map((edition) => `${edition.work}@${edition.id}`) ?? []));
}

/**
 * What files beside the manifest say of provisions that the editions do not have, as sentences: a mistake of the file, or of ours in reading
 * the text. Costs what the files hold, however large the library is.
 */
export async function unknownProvisions(library: Library, named: readonly NamedProvision[]): Promise<readonly string[]> {
  const editions = await heldEditions(library, named);
  const asked = named.filter(({ work, edition }) => editions.has(`${work}@${edition}`));
  const sentences: string[] = [];
  for (let start = 0; start < asked.length; start += atOnce) {
    const some = asked.slice(start, start + atOnce);
    const found = await provisionsAt(library.database, some);
    for (const { work, edition, eId, file, line, path } of some) {
      const message = `${work}@${edition} has no such provision, so that the line leads nowhere`;
      if (!found.has(provisionKey({ work, edition, eId })))
        sentences.push(faultSentence({ file, line, field: `provisions.${path}`, message }));
    }
  }
  return sentences;
}
