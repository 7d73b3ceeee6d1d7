import type { Metadata } from "next";
import { type AuditKey, auditKeys, countAudit, findAudit } from "#lib/store/audit";
import type { Library } from "#lib/store/library";
import { published } from "#lib/store/published";
import { BadRequest } from "../_components/BadRequest";
import { EmptyLibrary } from "../_components/EmptyLibrary";
import { PageFrame } from "../_components/PageFrame";
import { Pages } from "../_components/Pages";
import { type AuditRequest, fromAuditQuery, noAuditFilter, remarksAPage, toAuditQuery } from "../_requests/audit";
import { queryOf } from "../_requests/queryOf";
import { canonicalAddress } from "../_words/canonical";
import { openWords, words } from "../_words/words";
import { AuditFilters } from "./_components/AuditFilters";
import { AuditTable } from "./_components/AuditTable";
import "../_components/listing.css";
import "../_components/rows.css";
import { here } from "../_words/here";

type Props = PageProps<"/audit">;

export async function generateMetadata(): Promise<Metadata> {
  await openWords();
  return { title: words.say("audit.title"), ...canonicalAddress("/audit") };
}

const addressOf = (request: AuditRequest): string => {
  const query = toAuditQuery(request).toString();
  return query === "" ? "/audit" : `/audit?${query}`;
};

const isFiltered = (request: AuditRequest): boolean => auditKeys.some((key) => request.filter[key].length > 0);

function Nothing({ request, pages }: { readonly request: AuditRequest; readonly pages: number }) {
  if (pages > 0)
    return (
      <p className="mt-6">
        {words.say("pages.beyond", { pages })} <a href={here(addressOf({ ...request, page: pages }))}>{words.say("search.lastPage")}</a>
      </p>
    );
  return <p className="mt-6">{words.say(isFiltered(request) ? "audit.empty" : "audit.none")}</p>;
}

async function Remarks({ library, request }: { readonly library: Library; readonly request: AuditRequest }) {
  const { database } = library;
  const works = new Map((await library.works()).map((work) => [work.id, work]));
  const { total, entries } = await findAudit(database, request.filter, request.page, remarksAPage);
  const counts = new Map<AuditKey, ReadonlyMap<string, number>>();
  for (const key of auditKeys) counts.set(key, await countAudit(database, request.filter, key));
  const pages = Math.ceil(total / remarksAPage);
  return (
    <div className="results">
      <AuditFilters counts={counts} request={request} works={works} />
      <div className="results-list is-wide">
        <h1 className="page-title">{words.say("audit.title")}</h1>
        <p className="max-w-measure text-quiet">{words.say("audit.intro")}</p>
        <p className="list-line">
          <span role="status">{words.say("audit.total", { total })}</span>
          {isFiltered(request) ? <a href={here(addressOf({ filter: noAuditFilter, page: 1 }))}>{words.say("explore.clear")}</a> : null}
        </p>
        {entries.length === 0 ? <Nothing pages={pages} request={request} /> : <AuditTable entries={entries} works={works} />}
        <Pages addressOf={(page) => addressOf({ ...request, page })} page={request.page} pages={pages} />
      </div>
    </div>
  );
}

export default async function AuditPage({ searchParams }: Props) {
  await openWords();
  const found = await published();
  if (found === null) return <EmptyLibrary />;
  const request = fromAuditQuery(await queryOf(searchParams));
  return (
    <PageFrame>
      {request.ok ? (
        <Remarks library={found.library} request={request.value} />
      ) : (
        <BadRequest
          failure={request.failure}
          start={{ href: "/audit", label: words.say("audit.badStart") }}
          title={words.say("explore.badTitle")}
        />
      )}
    </PageFrame>
  );
}
