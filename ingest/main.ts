import { resolve } from "node:path";
import { runIngest } from "#ingest/runIngest";
import { runCommand, terminal } from "#lib/commandLine";
import { readConfig } from "#lib/config";

const options = {
  corpus: { type: "string", description: "folder with manifest.yaml and its sources (CORPUS_DIR, else corpus)", valueHint: "DIR" },
  data: { type: "string", description: "folder for everything derived (DATA_DIR, else .data)", valueHint: "DIR" },
  report: { type: "string", description: "write what was found to a file: a page if its name ends in .html, else JSON", valueHint: "FILE" },
  check: { type: "boolean", description: "parse and report without writing anything" },
  index: {
    type: "boolean",
    default: true,
    description: "fill the search engine's index",
    negativeDescription: "leave the search engine alone",
  },
} as const;

/** The command `ingest`: corpus to library and index. */
process.exitCode = await runCommand(
  {
    name: "npm run ingest --",
    description: "Turns a corpus folder into the library and the search index.",
    args: options,
    run: ({ corpus, data, report, check = false, index }, output) => {
      const { corpusDir, dataDir } = readConfig(process.env);
      const chosen = { corpus: resolve(corpus ?? corpusDir), data: resolve(data ?? dataDir), report: report ?? null, check, index };
      return runIngest(chosen, process.env, output);
    },
  },
  process.argv.slice(2),
  terminal,
);
