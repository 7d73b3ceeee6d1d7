import type { EditionNews } from "#ingest/news";
import type { AuditEntry } from "#lib/law/provision";
import type { Edition } from "#lib/law/work";
import type { Library } from "#lib/store/library";

/** What was found in a source. `failure` says why nothing could be made of it. */
export type Findings = { readonly edition: Edition; readonly audit: readonly AuditEntry[]; readonly failure: string | null };

/** What a run itself heard. */
export const findingsHeard = (heard: readonly EditionNews[]): readonly Findings[] =>
  heard.flatMap((news): readonly Findings[] => {
    if (news.kind === "parsed") return [{ edition: news.edition, audit: news.audit, failure: null }];
    return news.kind === "failed" ? [{ edition: news.edition, audit: [], failure: news.message }] : [];
  });

/** What failed in a run, and then, edition by edition, what the library says of those it holds: of references too. */
export async function* findingsIn(library: Library, heard: readonly EditionNews[]): AsyncGenerator<Findings> {
  yield* findingsHeard(heard).filter(({ failure }) => failure !== null);
  for (const { editions } of await library.works()) {
    for (const edition of editions) yield { edition, audit: await library.audit(edition.work, edition.id), failure: null };
  }
}
