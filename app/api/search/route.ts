import { handled } from "#lib/log";
import { interfaceLanguage } from "#lib/messages";
import { problem } from "#lib/problem";
import { type EngineFailure, whyOf } from "#lib/search/engineClient";
import { fromQuery } from "#lib/search/request";
import { search, searchContext } from "#lib/search/search";
import { published } from "#lib/store/published";
import { noLibrary } from "../_http/noLibrary";
import { readQuery } from "../_http/readQuery";
import { json } from "../_http/respond";
import { searchParameters } from "../_schema/search";

/** Full-text search and facets, and where a citation leads (contract, section 6). */
export const GET = handled("/api/search", async (request, _context: unknown, { note }) => {
  const query = readQuery(new URL(request.url), searchParameters);
  const asked = query.ok ? fromQuery(query.value) : query;
  if (!asked.ok) return problem("bad-parameter", `${asked.failure.parameter}: ${asked.failure.allowed}.`, asked.failure);
  const found = await published();
  if (found === null) return noLibrary();
  note({ generation: found.current.generation });
  const onEngineFailure = (failure: EngineFailure): void => note({ engineFailure: failure.kind, ...whyOf(failure) });
  const answer = await search(asked.value, { ...searchContext(found, interfaceLanguage), onEngineFailure });
  if (!answer.ok) return problem("bad-parameter", `${answer.failure.parameter}: ${answer.failure.allowed}.`, answer.failure);
  note({ engine: answer.value.engine });
  return json(answer.value, answer.value.engine === "meilisearch" ? "own" : "never");
});
