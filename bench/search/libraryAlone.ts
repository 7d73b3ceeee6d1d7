import { dayOf } from "#lib/law/date";
import { interfaceLanguage } from "#lib/messages";
import { fromQuery } from "#lib/search/request";
import { search } from "#lib/search/search";
import { libraryFile, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";
import type { Bench } from "../bench";
import { type Summary, summaryOf } from "../statistics";
import { queries } from "./queries";

/** Rounds of which the last is counted: the first fills what the system keeps of the file. */
const rounds = 2;

/** How long the same searches take where SQLite FTS5 answers them in the engine's place, in milliseconds, without any HTTP. */
export async function measureLibraryAlone({ quit, say }: Bench, dataDir: string): Promise<Summary> {
  const current = await readCurrent(dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation);
  if (!opened?.ok) throw new Error(`No library is published in ${dataDir}`);
  say("Search: the library alone");
  const context = { library: opened.value, index: null, engine: null, day: dayOf(new Date()), language: interfaceLanguage };
  let times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times = [];
    for (const { address } of queries) {
      quit.throwIfAborted();
      const request = fromQuery(new URLSearchParams(address));
      const began = performance.now();
      const answer = request.ok ? await search(request.value, context) : request;
      if (!answer.ok) throw new Error(`"${address}" is no search: ${answer.failure.parameter} is ${answer.failure.allowed}`);
      times.push(performance.now() - began);
    }
  }
  opened.value.close();
  return summaryOf(times);
}
