import type { Metadata } from "next";
import { log } from "#lib/log";
import { type EngineFailure, whyOf } from "#lib/search/engineClient";
import { fromQuery, type SearchRequest } from "#lib/search/request";
import { search, searchContext } from "#lib/search/search";
import { type Published, published } from "#lib/store/published";
import { EmptyLibrary } from "../_components/EmptyLibrary";
import { PageFrame } from "../_components/PageFrame";
import { queryOf } from "../_requests/queryOf";
import { openWords, words } from "../_words/words";
import { BadSearch } from "./_components/BadSearch";
import { EmptySearch } from "./_components/EmptySearch";
import { InstantSearch } from "./_components/InstantSearch";
import { Results } from "./_components/Results";
import { topicsOffered } from "./topicsOffered";
import "../_components/listing.css";
import "./search.css";

type Props = PageProps<"/search">;

/** The form that box and filters belong to, wherever on the page they stand. */
const form = "search";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await openWords();
  const request = fromQuery(await queryOf(searchParams));
  const query = request.ok ? request.value.words : "";
  return { title: query === "" ? words.say("search.title") : words.say("search.titleFor", { words: query }), robots: { index: false } };
}

const isBlank = ({ words: query, filters }: SearchRequest): boolean =>
  query === "" && Object.values(filters).every((values) => values.length === 0);

async function Answer({ found, request }: { readonly found: Published; readonly request: SearchRequest }) {
  if (isBlank(request)) return <EmptySearch library={found.library} />;
  const onEngineFailure = (failure: EngineFailure): void => log("warning", "engine-away", { kind: failure.kind, ...whyOf(failure) });
  const context = { ...searchContext(found, words.language), onEngineFailure };
  const answer = await search(request, context);
  if (!answer.ok) return <BadSearch failure={answer.failure} query={request.words} />;
  const topics = answer.value.total === 0 ? await topicsOffered(request, context) : [];
  return <Results answer={answer.value} form={form} library={found.library} request={request} topics={topics} />;
}

export default async function SearchPage({ searchParams }: Props) {
  await openWords();
  const found = await published();
  if (found === null) return <EmptyLibrary />;
  const query = await queryOf(searchParams);
  const typed = query.get("q") ?? "";
  const request = fromQuery(query);
  const { sort, limit } = request.ok ? request.value : { sort: "", limit: 0 };
  const kept = request.ok
    ? [
        ["sort", sort === "relevance" ? "" : sort] as const,
        ["limit", limit === 20 ? "" : String(limit)] as const,
        // No box of the page stands for what hits cite, so the form carries it.
        ...request.value.filters.cites.map((value) => ["cites", value] as const),
      ]
    : [];
  return (
    <PageFrame box={{ query: request.ok ? request.value.words : typed, form, kept: kept.filter(([, value]) => value !== "") }}>
      {request.ok ? (
        <InstantSearch form={form}>{await Answer({ found, request: request.value })}</InstantSearch>
      ) : (
        <BadSearch failure={request.failure} query={typed} />
      )}
    </PageFrame>
  );
}
