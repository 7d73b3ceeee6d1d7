import { fail, ok, type Result } from "#lib/result";
import type { Engine, Question } from "#lib/search/engine";
import type { EngineFailure } from "#lib/search/engineClient";
import { inGeneration, newIn } from "#lib/search/form";
import { countRecords, countRecordsSince } from "#lib/search/records";
import type { Current } from "#lib/store/current";
import type { Library } from "#lib/store/library";

/** What is published, as far as its index is concerned. */
export type Indexed = { readonly library: Library; readonly current: Current };

type Checked = Result<void, EngineFailure>;

/** How long what was found of an index holds, in milliseconds: another data folder that writes to it is noticed after that. */
const holdsFor = 60_000;

const counting = (filter: readonly string[]): Question => ({ q: "", fields: ["*"], filter, facets: [], sort: [], page: 1, hitsPerPage: 0 });

/** Why an index does not answer for a library, with what to do about it. */
const notWhole = (index: string, generation: string, held: string): EngineFailure => ({
  kind: "not-whole",
  message: `The search index ${index} ${held}, and so cannot answer for ${generation}: one of the two was put back to another day, or another data folder wrote to the index. The library answers searches by itself; to make the index again, run "npm run reindex".`,
});

type Expected = readonly { readonly filter: readonly string[]; readonly count: number }[];

/** How many records an index should hold of a generation, and how many of them are new in it, with the filters that tell them. */
async function countExpected({ library, current: { asOf } }: Indexed): Promise<Expected> {
  const all = { filter: asOf === undefined ? [] : [inGeneration(asOf)], count: await countRecords(library) };
  return asOf === undefined ? [all] : [all, { filter: [newIn(asOf)], count: await countRecordsSince(library, asOf) }];
}

/** What each library that is open expects of its index: it never changes, and in a large one it takes a while to count. */
const expectations = new WeakMap<Library, Promise<Expected>>();

function expectedOf(indexed: Indexed): Promise<Expected> {
  const expected = expectations.get(indexed.library) ?? countExpected(indexed);
  expectations.set(indexed.library, expected);
  return expected;
}

async function check(engine: Engine, index: string, indexed: Indexed): Promise<Checked> {
  const { generation } = indexed.current;
  const expected = await expectedOf(indexed);
  const replies = await engine.ask(
    index,
    expected.map(({ filter }) => counting(filter)),
  );
  if (!replies.ok) return replies.failure.kind === "no-such-index" ? fail(notWhole(index, generation, "is not there")) : replies;
  const held = replies.value.map(({ total }) => total);
  if (expected.every(({ count }, at) => held[at] === count)) return ok(undefined);
  return fail(
    notWhole(
      index,
      generation,
      `holds ${held[0]} of ${expected[0]?.count} records, ${held[1] ?? 0} of ${expected[1]?.count ?? 0} new ones,`,
    ),
  );
}

/** What was found of the index of each library that is open, and until when it holds. */
const known = new WeakMap<Library, { readonly until: number; readonly checked: Promise<Checked> }>();

function checkedOf(engine: Engine, index: string, indexed: Indexed): Promise<Checked> {
  const last = known.get(indexed.library);
  if (last !== undefined && Date.now() < last.until) return last.checked;
  const checked = check(engine, index, indexed);
  known.set(indexed.library, { until: Date.now() + holdsFor, checked });
  return checked;
}

/**
 * An engine that answers only while its index holds what the published library has, record for record as they are counted. Where
 * `current.json` was put back over a newer index, or the engine's data to an earlier day, its answers would lack what one of the
 * two does not know, and nobody would see it.
 */
export const wholeOnly = (engine: Engine, indexed: Indexed): Engine => ({
  ask: async (index, questions) => {
    const checked = await checkedOf(engine, index, indexed);
    if (!checked.ok && checked.failure.kind !== "not-whole") known.delete(indexed.library); // an engine that comes back is asked again
    return checked.ok ? engine.ask(index, questions) : checked;
  },
});
