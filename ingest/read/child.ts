import { Worker } from "node:worker_threads";
import type { Answer } from "#ingest/read/answer";
import { readHere } from "#ingest/read/readHere";
import type { ReadRequest } from "#ingest/read/sourceText";
import type { Line } from "#ingest/stage";

/** Lines and characters of one batch: whichever is reached first. What waits in the channel is never more than one batch. */
const batchLines = 1000;
const batchCharacters = 250_000;

/** Sends one answer and waits until the channel has taken it. */
const send = (answer: Answer | "up"): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(answer, () => resolve());
  });

async function sendLines(lines: readonly Line[]): Promise<void> {
  let batch: Line[] = [];
  let characters = 0;
  for (const line of lines) {
    batch.push(line);
    characters += line.text.length;
    if (batch.length < batchLines && characters < batchCharacters) continue;
    await send({ kind: "lines", lines: batch });
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) await send({ kind: "lines", lines: batch });
}

async function answer(request: ReadRequest): Promise<void> {
  const result = await readHere(request);
  if (!result.ok) return send({ kind: "failure", failure: result.failure });
  const { lines, ...rest } = result.value;
  await sendLines(lines);
  await send({ kind: "rest", rest });
}

/**
 * A parent that is killed closes the channel, but a process that computes without a pause does not notice. So a thread of
 * its own looks whether the parent is still ours.
 */
const watchParent = `
  const { workerData: parent } = require("node:worker_threads");
  const isAlive = () => { try { process.kill(parent, 0); return true; } catch (error) { return error.code === "EPERM"; } };
  setInterval(() => { if (process.ppid !== parent || !isAlive()) process.kill(process.pid, "SIGKILL"); }, 250);
`;

new Worker(watchParent, { eval: true, execArgv: [], workerData: Number(process.argv[2]) }).unref();
process.on("disconnect", () => process.exit(0));
process.on("message", (request: ReadRequest) => void answer(request));
void send("up");
