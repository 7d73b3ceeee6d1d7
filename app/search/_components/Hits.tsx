import type { PartialDate } from "#lib/law/date";
import type { Work } from "#lib/law/work";
import type { Hit, Stretch } from "#lib/search/answer";
import type { Sort } from "#lib/search/request";
import { LabelText } from "../../_components/LabelText";
import { StandingMark } from "../../_components/StandingMark";
import { WorkTitle } from "../../_components/WorkTitle";
import { here } from "../../_words/here";
import { standingOfEdition, wordingInShort } from "../../_words/wording";
import { words } from "../../_words/words";

type Group = { readonly work: string; readonly edition: string; readonly hits: readonly Hit[] };

/**
 * Hits of one wording together, in the order of their answer. Of answers in order of relevance all hits of a page are gathered
 * under the first of their wording; elsewhere only neighbours are, so that the order asked for stays.
 */
export function groupHits(hits: readonly Hit[], isByRelevance: boolean): readonly Group[] {
  const groups: { work: string; edition: string; hits: Hit[] }[] = [];
  for (const hit of hits) {
    const known = isByRelevance ? groups : groups.slice(-1);
    const group = known.find(({ work, edition }) => work === hit.work && edition === hit.edition);
    if (group === undefined) groups.push({ work: hit.work, edition: hit.edition, hits: [hit] });
    else group.hits.push(hit);
  }
  return groups;
}

/** Hits of one work that are shown at once where others follow, so that its weak hits do not stand before the others' best. */
const shownFirst = 3;

/** The hits of a group that are shown, and those one click away: never one alone. */
export function foldHits(hits: readonly Hit[], isAlone: boolean): readonly [readonly Hit[], readonly Hit[]] {
  return isAlone || hits.length <= shownFirst + 1 ? [hits, []] : [hits.slice(0, shownFirst), hits.slice(shownFirst)];
}

/** Found words that follow each other are one mark, with the space between them. */
function joinMarks(snippet: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of snippet.entries()) {
    const last = joined.at(-1);
    const isBridge = !stretch.mark && stretch.text.trim() === "" && last?.mark === true && snippet[index + 1]?.mark === true;
    const isMarked = stretch.mark || isBridge;
    if (last !== undefined && last.mark === isMarked) joined[joined.length - 1] = { text: last.text + stretch.text, mark: isMarked };
    else joined.push({ text: stretch.text, mark: isMarked });
  }
  return joined;
}

function Excerpt({ snippet }: { readonly snippet: readonly Stretch[] }) {
  const keyed = joinMarks(snippet).map((stretch, index) => ({ ...stretch, key: `${index}` }));
  return keyed.map(({ key, text, mark }) => (mark ? <mark key={key}>{text}</mark> : text));
}

/** Why a hit is there, where it is not for the words themselves. */
function Reason({ reason, language }: Pick<Hit, "reason" | "language">) {
  if (reason === "words" || reason === "fewer") return null;
  return <span className="hit-reason">{words.say(`search.reason.${reason}`, { language })}</span>;
}

function OneHit({ hit }: { readonly hit: Hit }) {
  return (
    <li className="hit">
      <div className="hit-heading">
        <h3>
          <a href={here(hit.url)}>
            <LabelText label={hit.label} />
          </a>
        </h3>
        <Reason language={hit.language} reason={hit.reason} />
        {hit.citedBy === 0 ? null : (
          <a
            aria-label={words.say("citedBy.countOf", { count: hit.citedBy, label: hit.label })}
            className="hit-cited"
            href={here(`${hit.url}#cited-by`)}
          >
            {words.say("citedBy.count", { count: hit.citedBy })}
          </a>
        )}
      </div>
      {hit.snippet.length === 0 ? null : (
        <p className="excerpt" lang={hit.language}>
          <Excerpt snippet={hit.snippet} />
        </p>
      )}
    </li>
  );
}

type Props = {
  readonly hits: readonly Hit[];
  readonly works: ReadonlyMap<string, Work>;
  readonly day: PartialDate;
  readonly sort: Sort;
};

/** What is known of the wording that a group of hits stands in: which it is, and whether it is in force. */
function GroupHeading({ group, works, day }: { readonly group: Group } & Pick<Props, "works" | "day">) {
  const work = works.get(group.work);
  const edition = work?.editions.find((held) => held.id === group.edition);
  if (work === undefined || edition === undefined) return <h2>{group.hits[0]?.title ?? group.work}</h2>;
  const standing = standingOfEdition(words, work, edition, day);
  return (
    <header>
      <h2>
        <a className="plain-link" href={here(`/${work.id}@${edition.id}`)}>
          <WorkTitle work={work} />
        </a>
      </h2>
      <p className="facts">
        <span>{words.say(`type.${work.type}`)}</span>
        <span>{wordingInShort(words, work, edition)}</span>
        <span>{words.say(`language.${edition.language}`)}</span>
        {standing === null ? null : <StandingMark standing={standing} />}
      </p>
    </header>
  );
}

const List = ({ hits }: { readonly hits: readonly Hit[] }) => (
  <ol>
    {hits.map((hit) => (
      <OneHit hit={hit} key={hit.url} />
    ))}
  </ol>
);

/** The provisions found, under the work and wording they stand in. */
export function Hits({ hits, works, day, sort }: Props) {
  const groups = groupHits(hits, sort === "relevance");
  return groups.map((group) => {
    const [shown, folded] = foldHits(group.hits, groups.length === 1);
    return (
      <section className="hit-group" key={group.hits[0]?.url}>
        <GroupHeading day={day} group={group} works={works} />
        <List hits={shown} />
        {folded.length === 0 ? null : (
          <details className="more-hits">
            <summary>{words.say("search.moreInWork", { count: folded.length })}</summary>
            <List hits={folded} />
          </details>
        )}
      </section>
    );
  });
}
