import type { Context } from "#ingest/parse/law/context";
import type { Draft } from "#ingest/parse/law/draft";
import { basicRank } from "#ingest/parse/law/marker";
import { toNodes } from "#ingest/parse/law/toNodes";
import { asBlocks, textOf } from "#ingest/pieces";
import type { Node } from "#ingest/stage";
import { leadsIn } from "#ingest/text";

/** The recitals of a law and the rest of it. `formula`: the words of enactment after them. */
type Parted = { readonly recitals: readonly Draft[]; readonly rest: readonly Draft[]; readonly formula: Draft["blocks"] };

/** The words of enactment are printed below the last recital: "HAVE ADOPTED THIS REGULATION:". */
function takeFormula(last: Draft | undefined, { source }: Context): Draft["blocks"] {
  const block = last?.blocks.at(-1);
  if (last === undefined || block === undefined || last.blocks.length < 2 || !leadsIn(textOf(source, block))) return [];
  last.blocks = last.blocks.slice(0, -1);
  return [block];
}

function parted(drafts: readonly Draft[], context: Context): Parted {
  const found = drafts.findIndex(({ rank }) => rank <= basicRank);
  const recitals = drafts.slice(0, Math.max(found, 0));
  return { recitals, rest: drafts.slice(recitals.length), formula: takeFormula(recitals.at(-1), context) };
}

/**
 * All provisions of a law. Numbered ones before its first chapter or article are the recitals of its preamble, where it has one:
 * "(1)" in them is no paragraph 1 of the law.
 */
export function lawNodes(front: readonly Node[], drafts: readonly Draft[], context: Context): readonly Node[] {
  const preamble = front.at(-1);
  if (preamble?.kind !== "preamble") return [...front, ...toNodes(drafts, context)];
  const { recitals, rest, formula } = parted(drafts, context);
  const inside = { prefix: preamble.eId, path: preamble.eId };
  const whole: Node = { ...preamble, children: toNodes(recitals, context, inside), wrapUp: asBlocks(formula) };
  return [...front.slice(0, -1), whole, ...toNodes(rest, context)];
}
