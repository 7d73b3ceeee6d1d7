import { stripVTControlCharacters } from "node:util";
import { type ArgsDef, defineCommand, type ParsedArgs, parseArgs, renderUsage } from "citty";

/** What a command prints to: plain lines, problems apart from results. */
export type Output = { readonly say: (line: string) => void; readonly complain: (line: string) => void };

/** How a command ends: done, failed with its sentence said, or wrongly called (contract, section 3). */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command: how it is called, what it takes, and what it does. */
export type Command<Args extends ArgsDef> = {
  readonly name: string;
  readonly description: string;
  readonly args: Args;
  /** Whether more values may follow the last positional one; they are in `args._`. */
  readonly takesMore?: boolean;
  readonly run: (args: ParsedArgs<Args>, output: Output) => Promise<ExitCode>;
};

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What is wrong with a call: an argument that is not known would otherwise be silently ignored. Null if nothing is. */
function faultOf<Args extends ArgsDef>({ args, takesMore = false }: Command<Args>, parsed: ParsedArgs<Args>): string | null {
  const known = new Set(["_", ...Object.keys(args).flatMap((key) => [key, camel(key)])]);
  const unknown = Object.keys(parsed).find((key) => !known.has(key));
  if (unknown !== undefined) return `Unknown argument: ${unknown.length === 1 ? "-" : "--"}${unknown}. See --help.`;
  const positional = Object.values(args).filter((definition) => definition.type === "positional").length;
  if (parsed._.length > positional && !takesMore) return `Unexpected argument: ${parsed._[positional]}. See --help.`;
  const values: Readonly<Record<string, unknown>> = parsed;
  const empty = Object.entries(args).find(([key, { type }]) => type === "string" && values[key] === "");
  return empty === undefined ? null : `--${empty[0]} needs a value. See --help.`;
}

async function callCommand<Args extends ArgsDef>(command: Command<Args>, given: readonly string[], output: Output): Promise<ExitCode> {
  const { name, description, args, run } = command;
  if (given.includes("--help") || given.includes("-h")) {
    const usage = await renderUsage(defineCommand({ meta: { name, description }, args }));
    output.say(process.stdout.isTTY ? usage : stripVTControlCharacters(usage));
    return exitCodes.done;
  }
  let parsed: ParsedArgs<Args>;
  try {
    parsed = parseArgs<Args>([...given], args);
  } catch (error) {
    output.complain(`${stripVTControlCharacters(sentenceOf(error)).replace(/\.+$/, "")}. See --help.`);
    return exitCodes.usage;
  }
  const fault = faultOf(command, parsed);
  if (fault === null) return run(parsed, output);
  output.complain(fault);
  return exitCodes.usage;
}

/** An error that no code expected, as a sentence; a full disk has its own. */
export function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const full = /ENOSPC|SQLITE_FULL|database or disk is full/i.test(text);
  return full ? "The disk is full. What was published stays as it was; make room and run the command again." : text;
}

/** Runs a command to its exit code; whatever it throws becomes one sentence. */
export async function runCommand<const Args extends ArgsDef>(
  command: Command<Args>,
  given: readonly string[],
  output: Output,
): Promise<ExitCode> {
  return callCommand(command, given, output).catch((error: unknown) => {
    output.complain(sentenceOf(error));
    return exitCodes.failed;
  });
}

export const terminal: Output = { say: (line) => console.log(line), complain: (line) => console.error(line) };
