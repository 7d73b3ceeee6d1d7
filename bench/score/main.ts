import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { askOurs, withAnswerers } from "#bench/score/answerers";
import { percent } from "#bench/score/gold";
import { worthOfWordSteps } from "#bench/score/languageWorth";
import { openPublished } from "#bench/score/openPublished";
import { type ReferenceScore, scoreReferences } from "#bench/score/references";
import { saySearch } from "#bench/score/saySearch";
import { scoreSearch } from "#bench/score/search";
import { sayStructure } from "#bench/score/structure";
import { withoutSynonyms, worthOfSynonyms } from "#bench/score/synonymWorth";
import { type ExitCode, exitCodes, type Output, runCommand, terminal } from "#lib/commandLine";
import { readConfig } from "#lib/config";
import { allSearchSteps, searchSteps } from "#lib/search/steps";
import type { Library } from "#lib/store/library";

function sayReferences({ all, byKind, byLanguage, wrong, linkedNonReferences }: ReferenceScore, output: Output): void {
  output.say(`References: ${all.right} of ${all.judged} right (${percent(all)})`);
  for (const [name, tally] of [...byKind, ...byLanguage]) output.say(`  ${name}: ${tally.right} of ${tally.judged} (${percent(tally)})`);
  for (const { gold, found } of wrong) {
    output.say(
      `  not right: ${gold.work} ${gold.source} “${gold.surface}” → ${gold.targets.map(({ work, act, eId }) => `${work ?? act} ${eId ?? ""}`).join(", ")}`,
    );
    for (const it of found)
      output.say(
        `      found “${it.surface}” ${it.kind} ${it.status} ${it.editionCited ?? ""} → ${it.targets.map(({ work, act, eId }) => `${work ?? act} ${eId ?? ""}`).join(", ")}`,
      );
  }
  for (const { work, line, surface } of linkedNonReferences)
    output.say(`  linked, and is no reference: ${work}, line ${line}: “${surface}”`);
}

async function judgeReferences(library: Library, file: string, output: Output): Promise<ExitCode> {
  const score = await scoreReferences(library, file);
  sayReferences(score, output);
  return score.wrong.length === 0 && score.linkedNonReferences.length === 0 ? exitCodes.done : exitCodes.failed;
}

/** Goals of the project, over all and in each language and type. */
const goals = { all: 0.9, each: 0.85 } as const;

/** What each step is worth: the score without it, by the library alone. */
async function sayWorth(library: Library, file: string, whole: number, output: Output): Promise<void> {
  output.say(`By the library alone, without one step each (with all: ${whole.toFixed(3)}):`);
  for (const step of searchSteps) {
    const { all } = await scoreSearch(file, askOurs(library, null, { ...allSearchSteps, [step]: false }));
    output.say(`  without ${step}: ${all.toFixed(3)} (${(all - whole).toFixed(3)})`);
  }
}

/** What each step of reading words is worth: texts and queries both without it. */
async function sayWords(file: string, output: Output): Promise<void> {
  const inflected = join(dirname(file), "inflected.jsonl");
  const files = existsSync(inflected) ? [file, inflected] : [file];
  output.say("By the library alone, corpus and queries read without one step of lib/language each:");
  for await (const [step, [judged, forms]] of worthOfWordSteps(readConfig(process.env).corpusDir, files)) {
    const found = Object.entries(forms?.firstThree ?? {}).map(([language, { right, of }]) => `${language} ${right} of ${of}`);
    const tail = found.length === 0 ? "" : `; inflected, among the first three: ${found.join(", ")}`;
    output.say(`  ${step === null ? "with all" : `without ${step}`}: ${judged?.all.toFixed(3)}${tail}`);
  }
}

/** What names bring on queries that were written after them, and that none of them brings most of it. */
async function sayNames(library: Library, file: string, output: Output): Promise<void> {
  const queries = join(dirname(file), "synonyms.jsonl");
  if (!existsSync(queries)) return;
  const { withNames, withoutNames, rows } = await worthOfSynonyms(queries, askOurs(library, null), askOurs(library, null, withoutSynonyms));
  output.say(
    `Names, on queries written after them: ${withNames.toFixed(3)}, without names ${withoutNames.toFixed(3)}. Of the gain is left`,
  );
  for (const { row, kept } of rows.slice(0, 3))
    output.say(`  at least ${Math.round(100 * kept)} % without ${Object.values(row.equal).flat().join(", ")}`);
}

/** Search by the library alone, by the engine, and by an engine as it comes, on the same texts. */
async function judgeSearch(library: Library, file: string, output: Output): Promise<ExitCode> {
  const alone = await scoreSearch(file, askOurs(library, null));
  return withAnswerers(library, output.say, async ({ engine, raw }) => {
    const score = await scoreSearch(file, engine);
    saySearch("With the search engine", score, output, { isListed: true });
    saySearch("With the library alone", alone, output, { isListed: true });
    saySearch("Meilisearch as it comes, on the raw texts", await scoreSearch(file, raw), output, { isListed: false });
    await sayWorth(library, file, alone.all, output);
    await sayNames(library, file, output);
    await sayWords(file, output);
    const isReached = score.all >= goals.all && [...score.byLanguage, ...score.byType].every(([, value]) => value >= goals.each);
    return isReached && score.citations.right === score.citations.of ? exitCodes.done : exitCodes.failed;
  });
}

/** The library, and beside it real documents if TEST_DATA_DIR names a folder that holds them. */
const judgeStructure = async (library: Library, file: string, output: Output): Promise<ExitCode> =>
  (await sayStructure(library, file, process.env.TEST_DATA_DIR, output)) ? exitCodes.done : exitCodes.failed;

const judges = { structure: judgeStructure, references: judgeReferences, search: judgeSearch } as const;

const isJudged = (what: string): what is keyof typeof judges => Object.hasOwn(judges, what);

async function run(what: keyof typeof judges, file: string, dataDir: string, output: Output): Promise<ExitCode> {
  const library = await openPublished(dataDir);
  if (library === null) {
    output.complain(`No library that this version reads is published in ${dataDir}; run "npm run ingest" first.`);
    return exitCodes.failed;
  }
  try {
    return await judges[what](library, file, output);
  } finally {
    library.close();
  }
}

/** The command `score`: how far the published library agrees with judged data. */
process.exitCode = await runCommand(
  {
    name: "npm run score --",
    description: "Holds the published library against judged data.",
    args: {
      what: { type: "positional", required: true, description: "what is judged", valueHint: "structure|references|search" },
      gold: { type: "positional", required: true, description: "file of judged data, one JSON value a line", valueHint: "FILE" },
      data: { type: "string", description: "folder for everything derived (DATA_DIR, else .data)", valueHint: "DIR" },
    },
    run: async ({ what, gold, data }, output) => {
      if (!isJudged(what)) {
        output.complain(`"${what}" cannot be scored; ${Object.keys(judges).join(", ")} can. See --help.`);
        return exitCodes.usage;
      }
      return run(what, resolve(gold), resolve(data ?? readConfig(process.env).dataDir), output);
    },
  },
  process.argv.slice(2),
  terminal,
);
