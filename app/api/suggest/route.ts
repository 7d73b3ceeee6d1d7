import { handled } from "#lib/log";
import { interfaceLanguage } from "#lib/messages";
import { problem } from "#lib/problem";
import { suggestionsFor } from "#lib/search/suggestions";
import { published } from "#lib/store/published";
import { readerOf } from "../../_address/located";
import { noLibrary } from "../_http/noLibrary";
import { readQuery } from "../_http/readQuery";
import { json } from "../_http/respond";
import { suggestParameters } from "../_schema/suggest";

/** What a reader who is typing may mean (contract, section 6). A space at the end says that the last word is whole. */
export const GET = handled("/api/suggest", async (request, _context: unknown, { note }) => {
  const query = readQuery(new URL(request.url), suggestParameters);
  if (!query.ok) return problem("bad-parameter", `${query.failure.parameter}: ${query.failure.allowed}.`, query.failure);
  const found = await published();
  if (found === null) return noLibrary();
  note({ generation: found.current.generation });
  const q = (query.value.get("q") ?? "").trimStart();
  const suggestions = await suggestionsFor(q, readerOf(found.library, interfaceLanguage));
  return json({ query: { q: q.trimEnd() }, suggestions }, "own");
});
