import { resolve } from "node:path";
import { addSources } from "#ingest/addSources";
import { startReader } from "#ingest/read/read";
import type { Given } from "#ingest/statedByFile";
import { exitCodes, runCommand, terminal } from "#lib/commandLine";
import { readConfig } from "#lib/config";
import { parseDate } from "#lib/law/date";
import { isLanguage, languages } from "#lib/law/language";
import { workTypes } from "#lib/law/work";
import { fail, ok, type Result } from "#lib/result";

const options = {
  action: { type: "positional", required: true, description: "what to do: add", valueHint: "add" },
  file: {
    type: "positional",
    required: true,
    description: "sources to list; those from elsewhere are copied to sources/",
    valueHint: "FILE…",
  },
  type: { type: "string", description: `kind of work: ${workTypes.join(", ")}`, valueHint: "TYPE" },
  title: { type: "string", description: "title, where the source states none", valueHint: "TITLE" },
  id: { type: "string", description: "permanent id, else made of the title", valueHint: "ID" },
  language: { type: "string", description: `language: ${languages.join(", ")}; else told by the letters`, valueHint: "LANGUAGE" },
  date: { type: "string", description: "date of the wording, else left out", valueHint: "YYYY-MM-DD" },
  corpus: { type: "string", description: "folder with manifest.yaml (CORPUS_DIR, else corpus)", valueHint: "DIR" },
} as const;

type Values = { readonly [Key in "type" | "title" | "id" | "language" | "date"]?: string | undefined };

/** Reads what people say of the files, or says what makes no sense. */
function givenOf({ type, title, id, language, date }: Values, files: number): Result<Given, string> {
  const chosen = workTypes.find((it) => it === type);
  if (chosen === undefined) return fail(`--type says what kind of work it is: ${workTypes.join(", ")}`);
  if (language !== undefined && !isLanguage(language)) return fail(`--language is one of ${languages.join(", ")}`);
  const day = date === undefined ? null : parseDate(date);
  if (day?.ok === false) return fail("--date is a date like 1995, 1995-08 or 1995-08-30");
  if (files > 1 && (title ?? id) !== undefined) return fail("--title and --id are of one file: add the others by themselves");
  return ok({ type: chosen, title: title ?? null, id: id ?? null, language: language ?? null, date: day === null ? null : day.value });
}

/** The command `manifest`: what a librarian would otherwise write into manifest.yaml by hand. */
process.exitCode = await runCommand(
  {
    name: "npm run manifest --",
    description: "Lists sources in the manifest of a corpus folder.",
    args: options,
    takesMore: true,
    run: async ({ _: [action, ...files], corpus, ...values }, output) => {
      const given = action === "add" ? givenOf(values, files.length) : fail(`"${action}" is nothing that can be done: add`);
      if (!given.ok) {
        output.complain(`${given.failure}. See --help.`);
        return exitCodes.usage;
      }
      const reader = startReader();
      try {
        return await addSources(resolve(corpus ?? readConfig(process.env).corpusDir), files, given.value, reader, output);
      } finally {
        await reader.close();
      }
    },
  },
  process.argv.slice(2),
  terminal,
);
