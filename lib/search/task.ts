import type { Arranging } from "#lib/search/arrange";
import { forceOfWorks, forcesOn } from "#lib/search/catalog";
import { rowsCiting } from "#lib/search/citing";
import { type Cited, findCited, findCitedAmongWords } from "#lib/search/goto";
import { chosenWork, type Plan, paging, type Range } from "#lib/search/plan";
import { rowsQuoting } from "#lib/search/quoted";
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
  /** What the whole query cites: hits lie in it. */
  readonly cited: Cited | null;
  /** What a quotation cites: hits are what says the same. */
  readonly quoted: Cited | null;
  /** Where the query leads. */
  readonly goto: Cited | null;
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

/** Where a query leads, and which of its words are searched. */
type Read = { readonly cited: Cited | null; readonly goto: Cited | null; readonly quoted: Cited | null; readonly text: string };

/**
 * A quotation that is a citation («п. 2 ст. 39») leads to its provision too, but what is looked for are texts that say the same;
 * where there are none, it is read as if it had no marks.
 */
async function readQuotation(request: SearchRequest, phrase: string, arranging: Arranging): Promise<Read> {
  const { library } = arranging;
  const found = await findCited(phrase, request.filters.work, arranging);
  const isSaid = found !== null && ((await rowsQuoting(library, [phrase])).length > 0 || (await rowsCiting(library, found)).length > 0);
  if (found === null || isSaid) return { cited: null, goto: found, quoted: found, text: request.words };
  return { cited: found, goto: found, quoted: null, text: "" };
}

/** A query may be a citation as a whole, have one among its words, or be one in quotation marks; signs otherwise mean words. */
async function readRequest(request: SearchRequest, arranging: Arranging): Promise<Read> {
  const { words: text, filters } = request;
  const { phrases, words, excludedWords, excludedPhrases } = readQuery(text);
  const none: Read = { cited: null, goto: null, quoted: null, text };
  const [phrase] = phrases;
  if (excludedWords.length + excludedPhrases.length > 0 || phrases.length > 1) return none;
  if (phrase !== undefined) return words.length > 0 ? none : readQuotation(request, phrase, arranging);
  const cited = await findCited(text, filters.work, arranging);
  if (cited !== null) return { ...none, cited, goto: cited, text: "" };
  const among = await findCitedAmongWords(text, filters.work, arranging);
  return among === null ? none : { ...none, goto: among.cited, text: among.rest };
}

/** What a request asks for, after what only the library knows. */
export async function taskOf(request: SearchRequest, sections: readonly Range[], arranging: Arranging, steps: SearchSteps): Promise<Task> {
  const { cited, goto, quoted, text } = await readRequest(request, arranging);
  const asked = await understand(text, request, arranging.library, steps);
  return { request, asked, cited, quoted, goto, arranging, base: basePlan(request, sections, asked, cited, arranging) };
}
