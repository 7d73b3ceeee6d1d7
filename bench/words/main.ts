import { join } from "node:path";
import { plainTable } from "#bench/figures";
import { readKazqad } from "#bench/words/kazqad";
import { measureWords } from "#bench/words/measureWords";
import { exitCodes, runCommand, terminal } from "#lib/commandLine";

/** The command that measures what our words are worth to a search in Kazakh. */
process.exitCode = await runCommand(
  {
    name: "node --import tsx bench/words/main.ts",
    description: "Measures Kazakh stems and the looser form on questions with judged answers.",
    args: { data: { type: "string", description: "folder of KazQAD; without it, data/kazqad-small in TEST_DATA_DIR", valueHint: "DIR" } },
    run: async ({ data }, output) => {
      const root = process.env.TEST_DATA_DIR;
      if (data === undefined && root === undefined) {
        output.complain("There is nothing to measure on: give --data, or set TEST_DATA_DIR.");
        return exitCodes.usage;
      }
      const questions = await readKazqad(data ?? join(root ?? "", "data", "kazqad-small"));
      for (const figures of measureWords(questions)) output.say(plainTable(figures));
      return exitCodes.done;
    },
  },
  process.argv.slice(2),
  terminal,
);
