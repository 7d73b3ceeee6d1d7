import { createHash } from "node:crypto";
import { foldWord } from "#lib/language/fold";
import { stemOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import type { Work } from "#lib/law/work";
import type { Database } from "#lib/store/database";
import { editionsMatching } from "#lib/store/names";

export const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** A work without what its sources state of it: that changes no link. */
export const bare = ({ facts: _, ...work }: Work): Omit<Work, "facts"> => work;

const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");

/** The names under which works go, each with a digest of all that bear it, in their order: equal ones mean the same everywhere. */
export function digestsOfNames(works: readonly Work[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, unknown[]>();
  for (const work of works) {
    const names = new Set([...work.aliases, ...Object.values(work.title)].map(plain));
    for (const name of names) bearers.set(name, [...(bearers.get(name) ?? []), bare(work)]);
  }
  return new Map([...bearers].map(([name, all]) => [name, digest(all)]));
}

/** Names that mean something else than before, that nobody bears any more, and that are new. */
export const changedNames = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));

/** How much of a word of another alphabet stays whatever its ending; the last letter may always go. */
const stays = 3;

/**
 * A word of a name as the full-text table has it: English words and numbers are compared as they are when names are found, so by their
 * stem here; others by the letters that their forms share.
 */
function termOf(word: string): string {
  const folded = foldWord(word);
  if (!/\p{Script=Cyrillic}/u.test(folded)) return `"${stemOf(word, "en")}"`;
  return `"${folded.slice(0, Math.max(1, Math.min(stays, folded.length - 1)))}" *`;
}

/** Finds more than texts that hold a name: its words near each other. Null where a name has no words. */
function matching(name: string): string | null {
  const terms = words(name).map(({ text }) => termOf(text));
  return terms.length === 0 ? null : `{title heading body} : NEAR(${terms.join(" ")}, ${terms.length * 2})`;
}

/** More names than these are not looked for one by one. */
const mostSought = 200;

/** The editions in which names may stand, as `work@edition`; null: any may be, since that would take longer than to link them. */
export async function editionsNaming(database: Database, names: readonly string[]): Promise<ReadonlySet<string> | null> {
  if (names.length > mostSought) return null;
  const found = new Set<string>();
  for (const match of names.flatMap((name) => matching(name) ?? []))
    for (const edition of await editionsMatching(database, match)) found.add(edition);
  return found;
}
