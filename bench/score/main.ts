import { resolve } from "node:path";
import { askOurs, withAnswerers } from "#bench/score/answerers";
import { percent } from "#bench/score/gold";
import { type ReferenceScore, scoreReferences } from "#bench/score/references";
import { saySearch } from "#bench/score/saySearch";
import { scoreSearch } from "#bench/score/search";
import { type ExitCode, exitCodes, type Output, runCommand, terminal } from "#lib/commandLine";
import { readConfig } from "#lib/config";
import { allSearchSteps, searchSteps } from "#lib/search/steps";
import { libraryFile, readCurrent } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";

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

/** Search by the library alone, by the engine, and by an engine as it comes, on the same texts. */
async function judgeSearch(library: Library, file: string, output: Output): Promise<ExitCode> {
  const alone = await scoreSearch(file, askOurs(library, null));
  return withAnswerers(library, output.say, async ({ engine, raw }) => {
    const score = await scoreSearch(file, engine);
    saySearch("With the search engine", score, output, { isListed: true });
    saySearch("With the library alone", alone, output, { isListed: true });
    saySearch("Meilisearch as it comes, on the raw texts", await scoreSearch(file, raw), output, { isListed: false });
    await sayWorth(library, file, alone.all, output);
    const isReached = score.all >= goals.all && [...score.byLanguage, ...score.byType].every(([, value]) => value >= goals.each);
    return isReached && score.citations.right === score.citations.of ? exitCodes.done : exitCodes.failed;
  });
}

const judges = { references: judgeReferences, search: judgeSearch } as const;

const isJudged = (what: string): what is keyof typeof judges => Object.hasOwn(judges, what);

async function run(what: keyof typeof judges, file: string, dataDir: string, output: Output): Promise<ExitCode> {
  const current = await readCurrent(dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation);
  if (!opened?.ok) {
    output.complain(`No library that this version reads is published in ${dataDir}; run "npm run ingest" first.`);
    return exitCodes.failed;
  }
  try {
    return await judges[what](opened.value, file, output);
  } finally {
    opened.value.close();
  }
}

/** The command `score`: how far the published library agrees with judged data. */
process.exitCode = await runCommand(
  {
    name: "npm run score --",
    description: "Holds the published library against judged data.",
    args: {
      what: { type: "positional", required: true, description: "what is judged: references or search", valueHint: "references|search" },
      gold: { type: "positional", required: true, description: "file of judged data, one JSON value a line", valueHint: "FILE" },
      data: { type: "string", description: "folder for everything derived", valueHint: "DIR" },
    },
    run: async ({ what, gold, data }, output) => {
      if (!isJudged(what)) {
        output.complain(`"${what}" cannot be scored; ${Object.keys(judges).join(" and ")} can. See --help.`);
        return exitCodes.usage;
      }
      return run(what, resolve(gold), resolve(data ?? readConfig(process.env).dataDir), output);
    },
  },
  process.argv.slice(2),
  terminal,
);
