import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { percent, readJsonLines, type Tally } from "#bench/score/gold";
import type { JudgedDocument } from "#bench/score/structure/document";
import { type DocumentScore, judgeDocument } from "#bench/score/structure/judgeDocument";
import type { Output } from "#lib/commandLine";
import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";

/** A provision as a person read it: its kind, the first and last of its own words, and how many they are. */
type JudgedProvision = {
  readonly work: string;
  readonly eId: string;
  readonly begins: string | null;
  readonly ends: string | null;
  readonly words: number | null;
};

/** Whether a provision has the words that a person read; null is not judged. */
function isRight({ begins, ends, words }: JudgedProvision, { kind, heading, text }: Provision): boolean {
  const own = ((kind === "heading" ? heading : text) ?? "").split(/\s+/u);
  return (
    (begins === null || own.slice(0, 8).join(" ") === begins) &&
    (ends === null || own.slice(-5).join(" ") === ends) &&
    (words === null || own.length === words)
  );
}

/** How far the first editions of a library agree with a person's reading of them, by work. */
export async function scoreProvisions(library: Library, file: string): Promise<ReadonlyMap<string, Tally>> {
  const rows = await readJsonLines<JudgedProvision>(file);
  const tallies = new Map<string, Tally>();
  for (const work of new Set(rows.map((row) => row.work))) {
    const [edition] = (await library.work(work))?.editions ?? [];
    const provisions = edition === undefined ? [] : await library.range(work, edition.id, 1, Number.MAX_SAFE_INTEGER);
    const byId = new Map<string, Provision>(provisions.map((provision) => [provision.eId, provision]));
    const own = rows.filter((row) => row.work === work);
    const right = own.filter((row) => {
      const found = byId.get(row.eId);
      return found !== undefined && isRight(row, found);
    });
    tallies.set(work, { judged: own.length, right: right.length });
  }
  return tallies;
}

/** Real documents, read by ingest and held against what is known of them; `folder` holds them. */
export async function scoreDocuments(folder: string, file: string): Promise<readonly (DocumentScore & { readonly floor: number })[]> {
  const rows = await readJsonLines<JudgedDocument>(file);
  const scores: (DocumentScore & { readonly floor: number })[] = [];
  for (const row of rows) scores.push({ ...(await judgeDocument(folder, row, rows)), floor: row.floor ?? 1 });
  return scores;
}

/** Whether all that is judged of a document reaches its floor; counts and characters must be right to the last. */
export const reachesFloor = ({ judgements, floor }: DocumentScore & { readonly floor: number }): boolean =>
  judgements.every(({ what, judged, right }) => right >= judged * (what.startsWith("words") || what.startsWith("provisions") ? floor : 1));

/** Says what was judged. @returns whether everything is as good as it was. */
export async function sayStructure(library: Library, file: string, documents: string | undefined, output: Output): Promise<boolean> {
  const works = await scoreProvisions(library, file);
  for (const [work, tally] of works)
    output.say(`${work}: ${tally.right} of ${tally.judged} provisions as a person reads them (${percent(tally)})`);
  const rows = join(dirname(file), "documents.jsonl");
  const folder = documents === undefined ? null : join(documents, "data");
  if (folder === null || !existsSync(folder) || !existsSync(rows)) {
    output.say("Real documents were not read: TEST_DATA_DIR names no folder that holds them.");
    return [...works.values()].every(({ judged, right }) => judged === right);
  }
  const scores = await scoreDocuments(folder, rows);
  for (const { document, judgements } of scores) {
    output.say(document);
    for (const { what, wrong, ...tally } of judgements) {
      output.say(`  ${what}: ${tally.right} of ${tally.judged} (${percent(tally)})`);
      for (const it of wrong.slice(0, 20)) output.say(`      not right: ${it}`);
    }
  }
  return [...works.values()].every(({ judged, right }) => judged === right) && scores.every(reachesFloor);
}
