import { resolve } from "node:path";
import { percent } from "#bench/score/gold";
import { type ReferenceScore, scoreReferences } from "#bench/score/references";
import { type ExitCode, exitCodes, type Output, runCommand, terminal } from "#lib/commandLine";
import { readConfig } from "#lib/config";
import { libraryFile, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";

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

async function run(_what: string, file: string, dataDir: string, output: Output): Promise<ExitCode> {
  const current = await readCurrent(dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation);
  if (!opened?.ok) {
    output.complain(`No library that this version reads is published in ${dataDir}; run "npm run ingest" first.`);
    return exitCodes.failed;
  }
  try {
    const score = await scoreReferences(opened.value, file);
    sayReferences(score, output);
    return score.wrong.length === 0 && score.linkedNonReferences.length === 0 ? exitCodes.done : exitCodes.failed;
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
      what: { type: "positional", required: true, description: "what is judged: references", valueHint: "references" },
      gold: { type: "positional", required: true, description: "file of judged data, one JSON value a line", valueHint: "FILE" },
      data: { type: "string", description: "folder for everything derived", valueHint: "DIR" },
    },
    run: async ({ what, gold, data }, output) => {
      if (what !== "references") {
        output.complain(`"${what}" cannot be scored; "references" can. See --help.`);
        return exitCodes.usage;
      }
      return run(what, resolve(gold), resolve(data ?? readConfig(process.env).dataDir), output);
    },
  },
  process.argv.slice(2),
  terminal,
);
