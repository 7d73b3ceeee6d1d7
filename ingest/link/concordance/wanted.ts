import { createHash } from "node:crypto";
import type { StatedConcordance, Succession } from "#lib/law/concordance";
import { compareDates } from "#lib/law/date";
import { languages } from "#lib/law/language";
import type { Edition, Work } from "#lib/law/work";
import { successionKey } from "#lib/store/concordances";

/** A work as far as its succession goes. */
export type Successor = Pick<Work, "id" | "replacedBy"> & { readonly editions: readonly Edition[] };

/** A concordance that the library should have. `isShared`: the two editions are in one language, so that words can be compared. */
export type Wanted = Succession & {
  readonly fingerprint: string;
  readonly isShared: boolean;
  readonly stated: StatedConcordance["provisions"];
};

const byDate = (left: Edition, right: Edition): number =>
  left.date === null || right.date === null ? (left.date ?? "").localeCompare(right.date ?? "") : compareDates(left.date, right.date);

const pinnedOf = ({ work, id }: Edition): Succession["before"] => ({ work, edition: id });

/** In each language that both laws are held in, the last wording of the earlier and the first of the later. */
const sharedBy = (before: Successor, after: Successor): readonly Succession[] =>
  languages.flatMap((language) => {
    const [earlier, later] = [before, after].map(({ editions }) => editions.filter((it) => it.language === language).sort(byDate));
    const [last, first] = [earlier?.at(-1), later?.[0]];
    return last === undefined || first === undefined ? [] : [{ before: pinnedOf(last), after: pinnedOf(first) }];
  });

const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/**
 * The concordances that a library of these works should have: those that a file states, and in every language that a law
 * shares with the one that took its place one of their nearest wordings.
 *
 * @param fingerprints what each edition was made from, by `work@edition`; one that is not there is not held.
 */
export function wantedConcordances(
  works: readonly Successor[],
  stated: readonly StatedConcordance[],
  fingerprints: ReadonlyMap<string, string>,
  code: string,
): readonly Wanted[] {
  const byId = new Map(works.map((work) => [work.id, work]));
  const languageOf = ({ work, edition }: Succession["before"]) => byId.get(work)?.editions.find(({ id }) => id === edition)?.language;
  const suggested = works.flatMap((work) => {
    const successor = work.replacedBy === null ? undefined : byId.get(work.replacedBy);
    return successor === undefined ? [] : sharedBy(work, successor);
  });
  const all = new Map([...suggested, ...stated].map((it) => [successionKey(it), { before: it.before, after: it.after }]));
  return [...all].flatMap(([key, succession]) => {
    const made = [succession.before, succession.after].map(({ work, edition }) => fingerprints.get(`${work}@${edition}`));
    if (made.includes(undefined)) return [];
    const lines = stated.find((it) => successionKey(it) === key)?.provisions ?? [];
    const isShared = languageOf(succession.before) === languageOf(succession.after);
    return [{ ...succession, isShared, stated: lines, fingerprint: digest([code, made, lines]) }];
  });
}
