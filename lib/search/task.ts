import type { Arranging } from "#lib/search/arrange";
import { forceOfWorks, forcesOn } from "#lib/search/catalog";
import { type Cited, findCited, findCitedAmongWords } from "#lib/search/goto";
import { chosenWork, type Plan, paging, type Range } from "#lib/search/plan";
import { readQuery } from "#lib/search/readQuery";
import { filterNames, type SearchRequest } from "#lib/search/request";
import { anything } from "#lib/search/sought";
import type { SearchSteps } from "#lib/search/steps";
import { type Asked, understand } from "#lib/search/understand";

/** Everything that answering one request needs, whoever answers. */
export type Task = {
  readonly request: SearchRequest;
  readonly base: Plan;
  readonly asked: Asked;
  readonly cited: Cited | null;
  readonly arranging: Arranging;
};

const rangesOf = ({ provisions }: Cited): readonly Range[] =>
  provisions.map(({ work, edition, order, last }) => ({ work, edition, from: order, to: last }));

function basePlan(request: SearchRequest, sections: readonly Range[], asked: Asked, cited: Cited | null, arranging: Arranging): Plan {
  // A query of signs alone matches nothing; an empty one matches everything.
  const within = cited !== null ? rangesOf(cited) : asked.isMute ? [] : null;
  const { catalog, day } = arranging;
  const common = {
    ...paging(request),
    sections,
    sectionsOf: chosenWork(request.filters),
    forces: forcesOn(catalog, day),
    forceOfWork: forceOfWorks(catalog, day),
    day,
  };
  return { ...common, sought: { ...anything, not: asked.excluded }, rows: asked.rows, within, isCounted: true };
}

/** Whether a request has no filter. */
export const isUnfiltered = ({ filters }: SearchRequest): boolean => filterNames.every((name) => filters[name].length === 0);

/** Whether a query may be a citation: what is quoted is looked for to the letter. */
function isUnquoted(text: string): boolean {
  const { phrases, excludedWords, excludedPhrases } = readQuery(text);
  return phrases.length + excludedWords.length + excludedPhrases.length === 0;
}

/** What a request asks for, after what only the library knows. */
export async function taskOf(
  request: SearchRequest,
  sections: readonly Range[],
  arranging: Arranging,
  steps: SearchSteps,
): Promise<Task & { readonly goto: Cited | null }> {
  const isPlain = isUnquoted(request.words);
  const cited = isPlain ? await findCited(request.words, request.filters.work, arranging) : null;
  const among = isPlain && cited === null ? await findCitedAmongWords(request.words, request.filters.work, arranging) : null;
  const text = cited === null ? (among?.rest ?? request.words) : "";
  const asked = await understand(text, request, arranging.library, steps);
  const goto = cited ?? among?.cited ?? null;
  return { request, asked, cited, goto, arranging, base: basePlan(request, sections, asked, cited, arranging) };
}
