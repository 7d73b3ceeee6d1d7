import { type ArgsDef, type CommandDef, defineCommand, type ParsedArgs, parseArgs, renderUsage } from "citty";

/** How a command was called: to run, to explain itself, or wrongly. */
export type Call<Args extends ArgsDef> =
  | { readonly kind: "run"; readonly args: ParsedArgs<Args> }
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "wrong"; readonly message: string };

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Reads a command line; arguments that the command does not know are refused, since a misspelt one would be silently ignored. */
export async function readCall<const Args extends ArgsDef>(
  name: string,
  description: string,
  args: Args,
  given: readonly string[],
): Promise<Call<Args>> {
  const command: CommandDef<Args> = defineCommand({ meta: { name, description }, args });
  if (given.includes("--help") || given.includes("-h")) return { kind: "help", text: await renderUsage(command) };
  const parsed = parseArgs<Args>([...given], args);
  const known = new Set(Object.keys(args).flatMap((key) => [key, camel(key)]));
  const positional = Object.values(args).filter((definition) => definition.type === "positional").length;
  const unknown = Object.keys(parsed).filter((key) => key !== "_" && !known.has(key));
  if (unknown.length > 0) return { kind: "wrong", message: `Unknown argument: --${unknown[0]}. See --help.` };
  if (parsed._.length > positional) return { kind: "wrong", message: `Unexpected argument: ${parsed._[positional]}. See --help.` };
  const empty = Object.entries(args).find(
    ([key, definition]) => definition.type === "string" && (parsed as Record<string, unknown>)[key] === "",
  );
  if (empty !== undefined) return { kind: "wrong", message: `--${empty[0]} needs a value. See --help.` };
  return { kind: "run", args: parsed };
}
