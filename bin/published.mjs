import { libraryFile, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";

/**
 * `node --import tsx bin/published.mjs DATA_DIR`: ends with 0 if a library is published there that this release can read,
 * else with 1 and a sentence on stderr. A process of its own, since the rest of this folder is not TypeScript.
 * @param {string} dataDir
 * @returns {Promise<string | null>} what is wrong
 */
async function faultOf(dataDir) {
  const current = await readCurrent(dataDir);
  if (current === null) return `No library is published in ${dataDir}. Make one first: npm run ingest`;
  const library = await openLibrary(libraryFile(dataDir, current), current.generation);
  if (library.ok) {
    library.value.close();
    return null;
  }
  const { failure } = library;
  if (failure.kind === "not-a-library") return `${failure.file} is published and cannot be read as a library. Make it anew: npm run ingest`;
  return `${failure.file} was made for schema ${failure.found}, and this release reads schema ${failure.expected}. Make it anew: npm run ingest`;
}

const fault = await faultOf(process.argv[2] ?? ".data").catch((error) => String(error.message));
if (fault !== null) {
  console.error(fault);
  process.exitCode = 1;
}
