import type { Problem } from "#ingest/stage";
import type { Correction, StatedCorrection } from "#lib/law/correction";
import type { Provision } from "#lib/law/provision";
import { fail, ok, type Result } from "#lib/result";

/** Corrections with their places, in the order of the text, and those that could not be placed. */
export type Placed = { readonly corrections: readonly Correction[]; readonly problems: readonly Problem[] };

const fields = ["heading", "text", "wrapUp"] as const;

/** Every place of a provision at which words stand, in the order of the text. */
function placesOf({ printed }: StatedCorrection, provision: Provision): readonly Pick<Correction, "in" | "start" | "end">[] {
  return fields.flatMap((field) => {
    const text = provision[field] ?? "";
    const starts: number[] = [];
    for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) starts.push(at);
    return starts.map((start) => ({ in: field, start, end: start + printed.length }));
  });
}

const leftOut = (rule: string, it: StatedCorrection, provision: Provision | undefined, why: string): Problem => ({
  ...{ rule, severity: "warning", text: it.printed, message: `A correction was left out: ${why}` },
  place: provision === undefined ? null : { page: provision.page, line: provision.line },
});

/** The place of one correction, or why it has none. */
function placeOf(it: StatedCorrection, provision: Provision | undefined): Result<Correction, Problem> {
  const places = provision === undefined ? [] : placesOf(it, provision);
  const [place] = places;
  if (provision === undefined) return fail(leftOut("correction-unknown", it, provision, `this edition has no ${it.eId}.`));
  if (place === undefined) return fail(leftOut("correction-not-printed", it, provision, `"${it.printed}" does not stand in ${it.eId}.`));
  if (places.length === 1) return ok({ ...it, ...place });
  const why = `"${it.printed}" stands ${places.length} times in ${it.eId}; give words around it.`;
  return fail(leftOut("correction-ambiguous", it, provision, why));
}

/**
 * Finds what editors correct in the provisions of an edition. Nothing in a text changes: a correction stands beside it, so that
 * every character of the source stays where it was read. Words that stand in a provision more than once cannot be told apart.
 */
export function placeCorrections(provisions: readonly Provision[], stated: readonly StatedCorrection[]): Placed {
  const byId = new Map(provisions.map((it) => [it.eId, it]));
  const results = stated.map((it) => placeOf(it, byId.get(it.eId)));
  const rank = (it: Correction): readonly number[] => [byId.get(it.eId)?.order ?? 0, fields.indexOf(it.in), it.start];
  const corrections = results.flatMap((it) => (it.ok ? it.value : []));
  const ranked = corrections.map((it) => ({ it, rank: rank(it) }));
  const inOrder = ranked.sort((left, right) => left.rank.map((at, index) => at - (right.rank[index] ?? 0)).find((far) => far !== 0) ?? 0);
  return { corrections: inOrder.map(({ it }) => it), problems: results.flatMap((it) => (it.ok ? [] : it.failure)) };
}
