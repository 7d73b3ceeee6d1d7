import type { Work } from "#lib/law/work";
import type { Hit, SearchAnswer } from "#lib/search/answer";
import { catalogOf } from "#lib/search/catalog";
import type { SearchRequest, Sort } from "#lib/search/request";
import type { Library } from "#lib/store/library";
import { today } from "../../_address/today";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { searchAddress } from "../searchAddress";
import type { TopicOffered } from "../topicsOffered";
import { ActiveFilters } from "./ActiveFilters";
import { DirectAnswers } from "./DirectAnswers";
import { Facets } from "./Facets";
import { Hits } from "./Hits";
import { NothingFound } from "./NothingFound";
import { Order } from "./Order";
import { Pagination, pagesOf } from "./Pagination";
import { UnderstoodAs } from "./UnderstoodAs";

type Props = {
  readonly answer: SearchAnswer;
  readonly request: SearchRequest;
  readonly library: Library;
  readonly form: string;
  /** What may be meant, where nothing was found. */
  readonly topics: readonly TopicOffered[];
};

function Heading({ answer, request }: Pick<Props, "answer" | "request">) {
  const { total } = answer;
  // What brings its own quotation marks needs no others.
  const query = /["“”„«»]/u.test(request.words) ? request.words : words.say("search.quoted", { text: request.words });
  return (
    <div role="status">
      <h1 className="results-heading">
        {request.words === "" ? words.say("search.results", { total }) : words.say("search.resultsFor", { total, words: query })}
      </h1>
    </div>
  );
}

function BeyondEnd({ answer, request }: Pick<Props, "answer" | "request">) {
  const pages = pagesOf(answer.total, request.limit);
  return (
    <p className="mt-6">
      {words.say("search.beyond", { pages })} <a href={here(searchAddress({ ...request, page: pages }))}>{words.say("search.lastPage")}</a>
    </p>
  );
}

/** How the answer came about, where it is not what was asked for word by word or not from the engine. */
function Remarks({ answer, request }: Pick<Props, "answer" | "request">) {
  return (
    <>
      <UnderstoodAs answer={answer} request={request} />
      {answer.engine === "meilisearch" ? null : (
        <details className="remark">
          <summary>{words.say("search.awayTitle")}</summary>
          <p>{words.say("search.away")}</p>
        </details>
      )}
    </>
  );
}

/** Hits that hold all the words, then those that hold fewer, under a heading of their own. */
function AllHits({ hits, ...around }: { readonly hits: readonly Hit[]; readonly works: ReadonlyMap<string, Work>; readonly sort: Sort }) {
  const whole = hits.filter(({ reason }) => reason !== "fewer");
  const fewer = hits.filter(({ reason }) => reason === "fewer");
  return (
    <>
      <Hits day={today()} hits={whole} {...around} />
      {whole.length > 0 && fewer.length > 0 ? <p className="results-divider">{words.say("search.fewer")}</p> : null}
      <Hits day={today()} hits={fewer} {...around} />
    </>
  );
}

/** An answer: what the query names, what holds its words, and the filters to narrow it. */
export async function Results({ answer, request, library, form, topics }: Props) {
  const { byId: works } = await catalogOf(library);
  return (
    <div className="results">
      <Facets answer={answer} form={form} request={request} />
      <div className="results-list">
        <Heading answer={answer} request={request} />
        <Remarks answer={answer} request={request} />
        <ActiveFilters answer={answer} request={request} />
        <DirectAnswers day={today()} goto={answer.goto} works={works} />
        {answer.total > 1 ? <Order request={request} /> : null}
        {answer.total === 0 ? <NothingFound answer={answer} library={library} request={request} topics={topics} /> : null}
        {answer.total > 0 && answer.hits.length === 0 ? <BeyondEnd answer={answer} request={request} /> : null}
        <AllHits hits={answer.hits} sort={request.sort} works={works} />
        <Pagination request={request} total={answer.total} />
      </div>
    </div>
  );
}
