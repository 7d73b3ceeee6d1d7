import { check } from "#ingest/check/check";
import { normalize } from "#ingest/normalize/normalize";
import { parse } from "#ingest/parse/parse";
import type { Line, Problem } from "#ingest/stage";
import { toEntries } from "#ingest/write/toEntries";
import { toAudit, toFurniture, toProvisions } from "#ingest/write/toProvisions";
import type { Provision } from "#lib/law/provision";
import type { Edition } from "#lib/law/work";
import { fail, ok, type Result } from "#lib/result";
import { searchWords } from "#lib/search/searchWords";
import type { EditionContent } from "#lib/store/putEdition";
import type { WorkRecord } from "#lib/store/rows";
import type { SearchWords } from "#lib/store/searchWords";

/** The stages between reading and writing, in order: lines as read to all that the library holds of an edition. */
export type Content = Pick<EditionContent, "provisions" | "words" | "entries" | "furniture" | "audit" | "facts"> & {
  readonly characters: number;
};

/** Search words of each row of an edition; ancestors are known by the time their children come, because rows are in reading order. */
export function wordsOf(provisions: readonly Provision[], work: WorkRecord): readonly SearchWords[] {
  const byId = new Map(provisions.map((provision) => [provision.eId, provision]));
  const above = (provision: Provision): readonly Provision[] => {
    const parent = provision.parent === null ? undefined : byId.get(provision.parent);
    return parent === undefined ? [] : [...above(parent), parent];
  };
  return provisions.map((provision) => searchWords(provision, above(provision), work));
}

/** Everything pure that ingest does to one source; fails with the breaches of our own promises. */
export function contentOf(
  source: readonly Line[],
  read: readonly Problem[],
  work: WorkRecord,
  edition: Edition,
): Result<Content, readonly string[]> {
  const clean = normalize(source);
  const parsed = parse(source, clean.value.lines, { type: work.type, language: edition.language, form: edition.form ?? null });
  const furniture = [...clean.value.furniture, ...parsed.value.furniture];
  const { account, breaches, problems } = check(source, parsed.value, furniture);
  if (breaches.length > 0) return fail(breaches);
  const provisions = toProvisions(source, parsed.value.nodes, edition);
  return ok({
    ...{ provisions, words: wordsOf(provisions, work), furniture: toFurniture(source, furniture, edition), facts: parsed.value.facts },
    entries: toEntries(source, parsed.value.nodes),
    audit: toAudit([...read, ...clean.problems, ...parsed.problems, ...problems], edition),
    characters: account.characters,
  });
}
