import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inOneStep } from "#lib/inOneStep";
import { fail, type Result } from "#lib/result";
import { indexOf } from "#lib/search/form";
import type { Indexer } from "#lib/search/indexer";

const isMark = (text: string): boolean => /^g[0-9a-f]{8}$/.test(text);

const markFile = (dataDir: string): string => join(dataDir, "mark");
const claimFile = (dataDir: string): string => join(dataDir, "claim");

async function giveMark(dataDir: string): Promise<string> {
  const mark = `g${randomBytes(4).toString("hex")}`;
  await inOneStep(markFile(dataDir), (beside) => writeFile(beside, mark));
  return mark;
}

/** The mark of a data folder, made once: its generations and indexes begin with it, so that several folders can share an engine. */
export async function markOf(dataDir: string): Promise<string> {
  const known = await readFile(markFile(dataDir), "utf8").catch(() => "");
  return isMark(known) ? known : giveMark(dataDir);
}

/** Whether an index bears the mark of another data folder. */
export async function isOfAnother(dataDir: string, index: string): Promise<boolean> {
  const mark = /^provisions-(?<mark>g[0-9a-f]{8})-/.exec(index)?.groups?.mark;
  return mark !== undefined && mark !== (await markOf(dataDir));
}

/** The claims of this data folder: the last one, and one that a run had not finished making when it was killed. */
const claimsIn = async (dataDir: string): Promise<readonly string[]> =>
  (await readFile(claimFile(dataDir), "utf8").catch(() => "")).split("\n").filter((line) => line !== "");

const rememberClaims = (dataDir: string, claims: readonly string[]): Promise<void> =>
  inOneStep(claimFile(dataDir), (beside) => writeFile(beside, `${claims.join("\n")}\n`, { flush: true }));

/** What a run holds: `news` says, as sentences, that another data folder had the mark; null: none had. */
export type Hold = {
  readonly news: string | null;
  /** Whether no other data folder has claimed the mark since. */
  readonly isKept: () => Promise<boolean>;
};

const newsOf = (old: string, mark: string): string =>
  `Another data folder with the mark of this one (${old}) has used this search engine: one is a copy of the other. From now on this one goes by ${mark} and has an index of its own. The indexes named ${indexOf(old)}-… are the other's; if it is no longer used, delete them.`;

/**
 * Makes sure that no other data folder writes under the mark of this one, as a copy of it would: each run leaves a new claim with
 * the engine and remembers it, so that a folder whose claim is not the engine's last knows that another has run since it was
 * copied. It then gets a mark of its own, and touches nothing of the other's. An engine that cannot be asked is left alone: it will
 * not make an index either.
 */
export async function holdMark(dataDir: string, indexer: Indexer): Promise<Hold> {
  const before = await markOf(dataDir);
  const [claimed, ours] = [await indexer.claimOf(before), await claimsIn(dataDir)];
  if (!claimed.ok) return { news: null, isKept: async () => true };
  const isOurs = claimed.value === null || ours.includes(claimed.value);
  const mark = isOurs ? before : await giveMark(dataDir);
  const claim = randomBytes(16).toString("hex");
  await rememberClaims(dataDir, isOurs && claimed.value !== null ? [claimed.value, claim] : [claim]);
  await indexer.claim(mark, claim);
  return {
    news: isOurs ? null : newsOf(before, mark),
    isKept: async () => {
      const now = await indexer.claimOf(mark);
      return !now.ok || now.value === claim;
    },
  };
}

/** An index that was made, unless another data folder has claimed the mark while it was. */
export async function unlessTaken(made: Result<string | null, string>, hold: Hold | undefined): Promise<Result<string | null, string>> {
  if (!made.ok || made.value === null || hold === undefined || (await hold.isKept())) return made;
  return fail("a copy of this data folder wrote to the same search engine at the same time; run one after the other");
}
