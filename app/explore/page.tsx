import type { Metadata } from "next";
import type { Library } from "#lib/store/library";
import { published } from "#lib/store/published";
import { BadRequest } from "../_components/BadRequest";
import { EmptyLibrary } from "../_components/EmptyLibrary";
import { PageFrame } from "../_components/PageFrame";
import { Pages } from "../_components/Pages";
import { queryOf } from "../_requests/queryOf";
import { blankReferences, fromReferenceQuery, lastPage, type ReferenceRequest, toReferenceQuery } from "../_requests/references";
import { canonicalAddress } from "../_words/canonical";
import { openWords, words } from "../_words/words";
import { ExploreFilters } from "./_components/ExploreFilters";
import { ExploreTable } from "./_components/ExploreTable";
import { FiguresTable } from "./_components/FiguresTable";
import { explore } from "./exploration";
import { readFigures } from "./figures";
import "../_components/listing.css";
import "../_components/rows.css";
import "../_references/references.css";
import { here } from "../_words/here";

type Props = PageProps<"/explore">;

export async function generateMetadata(): Promise<Metadata> {
  await openWords();
  return { title: words.say("explore.title"), ...canonicalAddress("/explore") };
}

const addressOf = (request: ReferenceRequest): string => {
  const query = toReferenceQuery(request).toString();
  return query === "" ? "/explore" : `/explore?${query}`;
};

/** The whole list that the filters leave, for other programs. */
function csvAddress({ filter }: ReferenceRequest): string {
  const query = toReferenceQuery({ ...blankReferences, filter });
  query.append("format", "csv");
  return `/api/references?${query}`;
}

const isFiltered = (request: ReferenceRequest): boolean => toReferenceQuery({ ...request, page: 1 }).size > 0;

function Nothing({ request, pages }: { readonly request: ReferenceRequest; readonly pages: number }) {
  if (pages > 0)
    return (
      <p className="mt-6">
        {words.say("pages.beyond", { pages })} <a href={here(addressOf({ ...request, page: pages }))}>{words.say("search.lastPage")}</a>
      </p>
    );
  return <p className="mt-6">{words.say(isFiltered(request) ? "explore.empty" : "explore.none")}</p>;
}

async function References({ library, request }: { readonly library: Library; readonly request: ReferenceRequest }) {
  const exploration = await explore(library, request);
  const { total, rows } = exploration;
  const pages = Math.min(lastPage, Math.ceil(total / request.limit));
  const figures = await readFigures();
  return (
    <div className="results">
      <ExploreFilters exploration={exploration} request={request} />
      <div className="results-list is-wide">
        <h1 className="page-title">{words.say("explore.title")}</h1>
        <p className="max-w-measure text-quiet">{words.say("explore.intro")}</p>
        <p className="list-line">
          <span role="status">{words.say("explore.total", { total })}</span>
          {isFiltered(request) ? <a href={here("/explore")}>{words.say("explore.clear")}</a> : null}
          {total === 0 ? null : (
            <a download="references.csv" href={csvAddress(request)}>
              {words.say("explore.download")}
            </a>
          )}
        </p>
        {rows.length === 0 ? <Nothing pages={pages} request={request} /> : <ExploreTable rows={rows} />}
        <Pages addressOf={(page) => addressOf({ ...request, page })} page={request.page} pages={pages} />
        {figures === null ? null : <FiguresTable figures={figures} />}
      </div>
    </div>
  );
}

export default async function ExplorePage({ searchParams }: Props) {
  await openWords();
  const found = await published();
  if (found === null) return <EmptyLibrary />;
  const request = fromReferenceQuery(await queryOf(searchParams));
  return (
    <PageFrame>
      {request.ok ? (
        <References library={found.library} request={request.value} />
      ) : (
        <BadRequest
          failure={request.failure}
          start={{ href: "/explore", label: words.say("explore.badStart") }}
          title={words.say("explore.badTitle")}
        />
      )}
    </PageFrame>
  );
}
