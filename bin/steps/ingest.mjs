import { join } from "node:path";
import { readJson } from "#bin/machine/jsonFile";
import { Refusal } from "#bin/settings";
import { run } from "#bin/steps/run";

/** @typedef {import("#bin/engine").ReachableEngine} ReachableEngine */
/** @typedef {import("#bin/settings").Settings} Settings */
/** @typedef {{ readonly root: string, readonly settings: Settings, readonly engine: ReachableEngine | null, readonly quit: AbortSignal, readonly say: (line: string) => void }} IngestOptions */

/** @param {string} dataDir */
const published = (dataDir) => readJson(join(dataDir, "current.json"));

/**
 * @param {IngestOptions} options
 * @param {string} script
 * @param {readonly string[]} args
 */
function runScript({ root, settings, engine, quit }, script, args) {
  const env = { ...process.env, DATA_DIR: settings.dataDir, CORPUS_DIR: settings.corpusDir };
  const keys = engine && { MEILI_URL: engine.url, MEILI_KEY: engine.key, MEILI_SEARCH_KEY: engine.searchKey };
  return run(process.execPath, ["--import", "tsx", script, ...args], { cwd: root, env: { ...env, ...keys }, quit });
}

/**
 * Whether the engine has the index that is published: it has not if it is new, was upgraded, or was away at the last ingest.
 * @param {string} dataDir
 * @param {ReachableEngine} engine
 */
async function hasPublishedIndex(dataDir, { url, key }) {
  const index = published(dataDir)?.index;
  if (typeof index !== "string") return false;
  const response = await fetch(`${url}/indexes/${encodeURIComponent(index)}/stats`, {
    headers: { authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(10_000),
  });
  await response.arrayBuffer();
  return response.ok;
}

/**
 * Brings library and index up to date with the corpus. What fails costs nothing that was published before.
 * @param {IngestOptions} options
 * @throws Refusal if afterwards nothing is published
 */
export async function ingestCorpus(options) {
  const { settings, engine, quit, say } = options;
  const code = await runScript(options, "ingest/main.ts", engine === null ? ["--no-index"] : []);
  if (quit.aborted) return;
  if (published(settings.dataDir) === null)
    throw new Refusal(`Nothing could be published (ingest ended with ${code}): what it says above is the reason.`);
  say(code === 0 ? "Library: up to date" : "Library: not all of the corpus could be taken in (see above); what was published is served");
  if (engine === null || (await hasPublishedIndex(settings.dataDir, engine))) return;
  say("Index: making it again from the library");
  const made = await runScript(options, "ingest/reindex.ts", []);
  if (made !== 0 && !quit.aborted) say("Index: could not be made (see above); the library answers searches");
}
