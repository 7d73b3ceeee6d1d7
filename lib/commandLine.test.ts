import { expect, test } from "vitest";
import { type ExitCode, exitCodes, type Output, runCommand } from "#lib/commandLine";

/** A command with an argument of each sort. */
const tryIt = (given: readonly string[], output: Output, run = async (): Promise<ExitCode> => exitCodes.done) =>
  runCommand(
    {
      name: "try",
      description: "Tries.",
      args: {
        out: { type: "string", description: "where to" },
        form: { type: "enum", options: ["plain"], default: "plain", description: "how" },
        fast: { type: "boolean", description: "without care" },
      },
      run,
    },
    given,
    output,
  );

async function call(...given: readonly string[]): Promise<{ readonly code: number; readonly said: string; readonly complained: string }> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await tryIt(given, { say: (line) => void said.push(line), complain: (line) => void complained.push(line) });
  return { code, said: said.join("\n"), complained: complained.join("\n") };
}

test("a command runs with what it knows", async () => {
  expect(await call("--out", "x", "--fast")).toEqual({ code: 0, said: "", complained: "" });
});

test("--help says how it is called, and is no failure", async () => {
  const { code, said } = await call("--help");
  expect([code, said.includes("--out"), said.includes("where to")]).toEqual([0, true, true]);
});

test.each([
  [["--outt", "x"], /Unknown argument: --outt/],
  [["extra"], /Unexpected argument: extra/],
  [["--out="], /--out needs a value/],
  [["--form", "fancy"], /form/i],
])("%j is a wrong call, said in one plain line", async (given, sentence) => {
  const { code, complained } = await call(...given);
  expect(code).toBe(exitCodes.usage);
  expect(complained).toMatch(sentence);
  expect(["\u001B", "..", "\n"].filter((sign) => complained.includes(sign))).toEqual([]);
});

test("what a command throws becomes a sentence, and a full disk its own", async () => {
  const complained: string[] = [];
  const output = { say: () => undefined, complain: (line: string) => void complained.push(line) };
  const failing = (error: Error) => tryIt([], output, () => Promise.reject(error));
  expect([await failing(new Error("It broke")), await failing(new Error("ENOSPC: no space left on device"))]).toEqual([1, 1]);
  expect(complained[0]).toBe("It broke");
  expect(complained[1]).toMatch(/disk is full/);
});
