import type { Chain, Citation } from "#lib/law/citation/citation";
import { parseCitation } from "#lib/law/citation/parse";
import { type FindInside, type HasEId, type Reading, type ReadingRule, resolveChain } from "#lib/law/citation/resolve";
import type { PartialDate } from "#lib/law/date";
import { chooseEdition } from "#lib/law/force";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Work } from "#lib/law/work";
import type { Catalog } from "#lib/search/catalog";
import { candidates } from "#lib/search/citedWorks";
import { heldIn, heldInside } from "#lib/search/heldIn";
import { worksHolding } from "#lib/search/holding";
import { parsePreamble, preamble } from "#lib/search/preamble";
import type { Library } from "#lib/store/library";

/**
 * What a query that is a citation leads to. `provisions` is empty if the works it may mean have no such provision; `works`
 * are those it was looked for in, likeliest first. `rules` says how each provision was found.
 */
export type Cited = {
  readonly provisions: readonly Provision[];
  readonly works: readonly Work[];
  readonly rules: ReadonlyMap<Provision, ReadingRule>;
  /** As it was read: what is missing where it leads nowhere. */
  readonly chains: readonly Chain[];
};

/** Reads a citation and nothing else but the name of an act: of a numbered provision, or of a preamble. */
export const readCitation = (text: string): Citation | null => parseCitation(text) ?? parsePreamble(text);

/** The most provisions that one citation leads to: lists and collections of laws can be long. */
const mostCited = 20;

/** How many works are asked one by one; of the others, those that hold what is cited are asked for at once. */
const lookedInAtOnce = 16;

type Found = readonly [provision: Provision, rule: ReadingRule];

const readingsOf = (chain: Chain, has: HasEId, inside?: FindInside): Promise<readonly Reading[]> | readonly Reading[] =>
  chain[0]?.unit === "preamble" ? [{ eId: preamble, rule: "as-cited" }] : resolveChain(chain, has, inside);

async function inWork(
  library: Library,
  work: Work,
  chains: readonly Chain[],
  language: Language,
  day: PartialDate,
): Promise<readonly Found[]> {
  const edition = chooseEdition(work, language, day);
  if (edition === null) return [];
  const found = new Map<string, Found>();
  const [has, inside] = [heldIn(library, work.id, edition.id), heldInside(library, work.id, edition.id)];
  for (const chain of chains.slice(0, mostCited)) {
    const readings = await readingsOf(chain, has, inside);
    for (const { eId, rule } of readings) {
      const provision = await library.provision(work.id, edition.id, eId);
      if (provision !== null) found.set(eId, [provision, rule]);
    }
  }
  return [...found.values()];
}

async function inWorks(
  library: Library,
  works: readonly Work[],
  chains: readonly Chain[],
  language: Language,
  day: PartialDate,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const lookIn = async (some: readonly Work[]): Promise<void> => {
    for (const work of some) {
      if (found.length >= mostCited) break;
      found.push(...(await inWork(library, work, chains, language, day)));
    }
  };
  await lookIn(works.slice(0, lookedInAtOnce));
  if (found.length >= mostCited || works.length <= lookedInAtOnce) return found.slice(0, mostCited);
  const holding = await worksHolding(library, chains.slice(0, mostCited), readingsOf);
  await lookIn(works.slice(lookedInAtOnce).filter((work) => holding.has(work.id)));
  return found.slice(0, mostCited);
}

/**
 * Where a query leads if it is a citation and nothing else; null if it is not: its words are then searched. A citation that
 * says where it starts (an article, a section) and is not held leads nowhere, and is not taken for words.
 *
 * @param chosen ids of the works that the request is confined to; empty for all.
 */
export async function findCited(
  query: string,
  chosen: readonly string[],
  {
    library,
    catalog,
    language,
    day,
  }: { readonly library: Library; readonly catalog: Catalog; readonly language: Language; readonly day: PartialDate },
): Promise<Cited | null> {
  const citation = readCitation(query);
  if (citation === null) return null;
  const { chains } = citation;
  const groups = candidates(catalog, citation.name, chosen, day).filter((works) => works.length > 0);
  if (groups.length === 0) return null;
  for (const works of groups) {
    const found = await inWorks(library, works, chains, language, day);
    if (found.length > 0) return { provisions: found.map(([provision]) => provision), works, rules: new Map(found), chains };
  }
  const startsAtTop = chains.every(
    ([first]) => first?.unit === null || first?.unit === "art" || first?.unit === "sec" || first?.unit === "chp",
  );
  return startsAtTop ? { provisions: [], works: groups[0] ?? [], rules: new Map(), chains } : null;
}

/** A citation with words around it that are no name of an act: where it leads, and the words. */
export type CitedAmongWords = { readonly cited: Cited; readonly rest: string };

/**
 * Where the citation leads that a query begins or ends with, if it says where it starts and is held: `art 61(2) decree having the
 * force of law`. Its words are searched all the same.
 */
export async function findCitedAmongWords(
  query: string,
  chosen: readonly string[],
  known: Parameters<typeof findCited>[2],
): Promise<CitedAmongWords | null> {
  const citation = parseCitation(query);
  if (citation === null || citation.name === null) return null;
  const isPlain = citation.chains.every(([first]) => first?.unit === "art" || first?.unit === "sec" || first?.unit === "chp");
  if (!isPlain) return null;
  const { library, catalog, language, day } = known;
  for (const works of candidates(catalog, null, chosen, day)) {
    const found = await inWorks(library, works, citation.chains, language, day);
    if (found.length === 0) continue;
    const cited = { provisions: found.map(([provision]) => provision), works, rules: new Map(found), chains: citation.chains };
    return { cited, rest: citation.name };
  }
  return null;
}
