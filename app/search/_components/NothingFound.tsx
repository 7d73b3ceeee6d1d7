import { languages } from "#lib/law/language";
import type { SearchAnswer, Understood } from "#lib/search/answer";
import { catalogOf } from "#lib/search/catalog";
import { noFilters, type SearchRequest } from "#lib/search/request";
import type { Library } from "#lib/store/library";
import { CitationExamples } from "../../_components/CitationExamples";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { quoted } from "../quoted";
import { searchAddress } from "../searchAddress";
import type { TopicOffered } from "../topicsOffered";
import { NoSuchProvision } from "./NoSuchProvision";
import { QueryLinks } from "./QueryLinks";

type Props = {
  readonly request: SearchRequest;
  readonly answer: SearchAnswer;
  readonly library: Library;
  readonly topics: readonly TopicOffered[];
};

/** What was looked for, so that a reader sees whether it is what was meant. */
function lookedFor({ words: single, phrases }: Understood): readonly string[] {
  return [
    ...(single.length === 0 ? [] : [words.say("search.lookedFor", { words: quoted(single) })]),
    ...(phrases.length === 0 ? [] : [words.say("search.lookedForPhrase", { phrases: quoted(phrases) })]),
  ];
}

/** The way out of the filters, with the number of hits there, where any are in use. */
function WithoutFilters({ request, without }: { readonly request: SearchRequest; readonly without: number | null }) {
  if (Object.values(request.filters).every((values) => values.length === 0)) return null;
  return (
    <p>
      {words.say("search.without", { count: without ?? 0 })}{" "}
      <a href={here(searchAddress({ ...request, page: 1, filters: noFilters }))}>{words.say("search.removeAll")}</a>
    </p>
  );
}

/** The languages that works are held in: words of another reach them only as names. */
async function languagesHeld(library: Library): Promise<string> {
  const { held } = await catalogOf(library);
  const found = new Set(held.flatMap((work) => work.editions.map(({ language }) => language)));
  const names = languages.filter((language) => found.has(language)).map((language) => words.say(`languageInSentence.${language}`));
  return new Intl.ListFormat(words.language, { type: "conjunction" }).format(names);
}

function Topics({ topics }: Pick<Props, "topics">) {
  if (topics.length === 0) return null;
  return (
    <p className="examples">
      <span className="text-quiet">{words.say("search.topicsNamed")}</span>
      {topics.map(({ name, url, count }) => (
        <span key={url}>
          <a href={here(url)}>{name}</a> <span className="text-quiet tabular">{words.number(count)}</span>
        </span>
      ))}
    </p>
  );
}

/** Nothing found: what was looked for, and what may help. */
export async function NothingFound({ request, answer, library, topics }: Props) {
  const { understood, suggestions } = answer;
  return (
    <div className="nothing">
      {understood.noSuchProvision === null ? null : <NoSuchProvision missing={understood.noSuchProvision} />}
      {lookedFor(understood).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Topics topics={topics} />
      <WithoutFilters request={request} without={suggestions.without} />
      <QueryLinks label={words.say("search.try")} queries={suggestions.queries} request={request} />
      {understood.words.length === 0 || (suggestions.without ?? 0) > 0 ? null : (
        <p>{words.say("search.languages", { languages: await languagesHeld(library) })}</p>
      )}
      <CitationExamples label={words.say("search.nothingCite")} library={library} />
    </div>
  );
}
