import { csvLine } from "#lib/csv";
import { referenceColumns, referenceRows } from "#lib/law/referenceTable";
import { shownSurface } from "#lib/law/shownSurface";
import { eachReference, type ReferenceFilter } from "#lib/store/findReferences";
import type { Library } from "#lib/store/library";

/** The lines of a table of references, its heading first. Words of texts that may not be shown are left out. */
async function* lines(library: Library, filter: ReferenceFilter): AsyncGenerator<string> {
  const rights = new Map((await library.works()).map((work) => [work.id, work.rights]));
  yield csvLine(referenceColumns);
  let number = 0;
  for await (const reference of eachReference(library.database, filter)) {
    number += 1;
    const allowed = rights.get(reference.work) ?? "metadata";
    const source = allowed === "excerpt" ? await library.provision(reference.work, reference.edition, reference.source) : null;
    const surface = shownSurface(allowed, reference, source) ?? "";
    for (const row of referenceRows({ ...reference, surface }, number)) yield csvLine(row);
  }
}

/** All references that a filter leaves as a download, written while they are read. */
export function csvOf(library: Library, filter: ReferenceFilter): Response {
  const source = lines(library, filter);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await source.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await source.return(undefined);
    },
  });
  const headers = {
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": 'attachment; filename="references.csv"',
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
  };
  return new Response(body, { headers });
}
