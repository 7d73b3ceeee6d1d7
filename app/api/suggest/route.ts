import { isLanguage } from "#lib/law/language";
import { handled } from "#lib/log";
import { interfaceLanguage, wordsIn } from "#lib/messages";
import { problem } from "#lib/problem";
import { catalogOf } from "#lib/search/catalog";
import { suggestionsFor } from "#lib/search/suggestions";
import { published } from "#lib/store/published";
import { readerOf } from "../../_address/located";
import { noLibrary } from "../_http/noLibrary";
import { readQuery } from "../_http/readQuery";
import { json } from "../_http/respond";
import { suggestParameters } from "../_schema/suggest";
import { inWords } from "./inWords";

/** What a reader who is typing may mean (contract, section 6). A space at the end says that the last word is whole. */
export const GET = handled("/api/suggest", async (request, _context: unknown, { note }) => {
  const query = readQuery(new URL(request.url), suggestParameters);
  if (!query.ok) return problem("bad-parameter", `${query.failure.parameter}: ${query.failure.allowed}.`, query.failure);
  const found = await published();
  if (found === null) return noLibrary();
  note({ generation: found.current.generation });
  const q = (query.value.get("q") ?? "").trimStart();
  const asked = query.value.get("language") ?? "";
  const reader = readerOf(found.library, isLanguage(asked) ? asked : interfaceLanguage);
  const [suggestions, catalog] = await Promise.all([suggestionsFor(q, reader), catalogOf(found.library)]);
  const words = wordsIn(reader.language);
  return json({ query: { q: q.trimEnd() }, suggestions: suggestions.map((it) => inWords(it, words, catalog, reader.day)) }, "own");
});
