import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allSteps } from "#lib/language/steps";

/**
 * A process of its own, since words are read in many places, all by `allSteps`, and some of them once: here a step is off before
 * any word is read, in texts and queries alike. Writes the scores of judged queries as one line of JSON (`StepScore`).
 *
 * Arguments: the step, the corpus, the files of judged queries.
 */
const [step = "", corpus = "", ...files] = process.argv.slice(2);
if (Object.hasOwn(allSteps, step)) Object.assign(allSteps, { [step]: false });

const { ingestHere } = await import("#ingest/testing/ingestHere");
const { askOurs } = await import("#bench/score/answerers");
const { openPublished } = await import("#bench/score/openPublished");
const { scoreSearch } = await import("#bench/score/search");

const data = await mkdtemp(join(tmpdir(), "score-step-"));
try {
  await ingestHere({ corpus, data, index: false });
  const library = await openPublished(data);
  if (library === null) throw new Error(`${corpus} was not ingested`);
  const scores = [];
  for (const file of files) {
    const { all, firstThree } = await scoreSearch(file, askOurs(library, null));
    scores.push({ all, firstThree: Object.fromEntries(firstThree) });
  }
  library.close();
  process.stdout.write(`${JSON.stringify(scores)}\n`);
} finally {
  await rm(data, { recursive: true });
}
