import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { failures } from "#ingest/read/failures";
import { raiseNumbers } from "#ingest/read/raiseNumbers";
import { readers } from "#ingest/read/readers";
import type { ReadRequest, SourceText } from "#ingest/read/sourceText";
import type { Problem, ReadFailure } from "#ingest/stage";
import { fail, ok, type Result } from "#lib/result";

/** Problems told of one source; what a thoroughly broken one has beyond is only counted. */
const maxProblems = 1000;

/** Reads a source in this very process, without a watch: only for a process that may be killed. */
export async function readHere({ file, format, limits }: ReadRequest): Promise<Result<SourceText, ReadFailure>> {
  const name = basename(file);
  try {
    const bytes = await readFile(file);
    const reader = await readers[format]();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const reading = await reader(bytes, name, limits);
    if (!reading.ok) return reading;
    const { lines, problems, ...rest } = reading.value;
    return ok({ ...rest, lines: raiseNumbers(lines), problems: bounded(problems), sha256 });
  } catch (error) {
    return fail(failures.damaged(name, error instanceof Error ? error.message : String(error)));
  }
}

function bounded(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - maxProblems;
  if (more <= 0) return problems;
  const last: Problem = {
    place: null,
    rule: "more-problems",
    severity: "warning",
    message: `There are ${more} more problems of reading.`,
    text: "",
  };
  return [...problems.slice(0, maxProblems), last];
}
