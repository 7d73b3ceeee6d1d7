import { resolve } from "node:path";
import { exportFormats, writeExport } from "#export/writeExport";
import { exitCodes, runCommand, terminal } from "#lib/commandLine";
import { readConfig } from "#lib/config";
import { libraryFile, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";

/** The command `export`: the published library as files, without an engine. */
process.exitCode = await runCommand(
  {
    name: "npm run export --",
    description: "Writes the published library out as files.",
    args: {
      out: { type: "string", required: true, description: "folder to write to", valueHint: "DIR" },
      data: { type: "string", description: "folder for everything derived (DATA_DIR, else .data)", valueHint: "DIR" },
      format: {
        type: "enum",
        options: [...exportFormats],
        default: "jsonl",
        description: "form of the files; akn is a document for each edition, csv has the references",
      },
    },
    run: async ({ out, data, format }, output) => {
      const dataDir = resolve(data ?? readConfig(process.env).dataDir);
      const current = await readCurrent(dataDir);
      const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation);
      if (!opened?.ok) {
        output.complain(`No library that this version reads is published in ${dataDir}; run "npm run ingest" first.`);
        return exitCodes.failed;
      }
      const counts = await writeExport(opened.value, resolve(out), format);
      opened.value.close();
      for (const [name, count] of counts) output.say(`${name}: ${count} ${format === "akn" ? "provisions" : "rows"}`);
      return exitCodes.done;
    },
  },
  process.argv.slice(2),
  terminal,
);
