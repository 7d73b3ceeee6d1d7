import { csvLine } from "#lib/csv";
import { referenceColumns, referenceRows } from "#lib/law/referenceTable";
import { eachReference, type ReferenceFilter } from "#lib/store/findReferences";
import type { Library } from "#lib/store/library";

/** The lines of a table of references, its heading first. Words of texts that may not be shown are left out. */
async function* lines(library: Library, filter: ReferenceFilter): AsyncGenerator<string> {
  const hidden = new Set((await library.works()).filter(({ rights }) => rights === "metadata").map(({ id }) => id));
  yield csvLine(referenceColumns);
  let number = 0;
  for await (const reference of eachReference(library.database, filter)) {
    number += 1;
    const shown = hidden.has(reference.work) ? { ...reference, surface: "" } : reference;
    for (const row of referenceRows(shown, number)) yield csvLine(row);
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
